using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>
/// Sprache's input over a part of the source string. It keeps no memo table and counts no lines: Sprache's own input allocates both for
/// each character, which made parsing a hundred times slower.
/// </summary>
internal sealed class LineInput : IInput
{
    private static readonly Dictionary<object, object> NoMemos = [];

    internal LineInput(string source, int position, int end)
    {
        Source = source;
        Position = position;
        EndPosition = end;
    }

    public string Source { get; }

    public int Position { get; }

    /// <summary>The offset just past the last character that belongs to this input.</summary>
    internal int EndPosition { get; }

    public char Current => Source[Position];

    public bool AtEnd => Position >= EndPosition;

    public int Line => 1;

    public int Column => Position + 1;

    /// <summary>Empty: the grammars use no <c>Parse.Ref</c>, the one combinator that would need it.</summary>
    public IDictionary<object, object> Memos => NoMemos;

    internal ReadOnlySpan<char> Remaining => Source.AsSpan(Position, EndPosition - Position);

    public IInput Advance() => To(Position + 1);

    internal LineInput To(int position) => new(Source, position, EndPosition);

    internal TextSpan SpanTo(IInput later) => TextSpan.FromBounds(Position, later.Position);

    public bool Equals(IInput? other) => other is LineInput input && ReferenceEquals(input.Source, Source) && input.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
