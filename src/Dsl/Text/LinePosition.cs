namespace MinutesDsl.Text;

/// <summary>A place in a text: both numbers are zero-based, <paramref name="Character"/> counts UTF-16 code units.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Character">The zero-based UTF-16 column.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>The place as people write it: one-based <c>line,column</c>.</summary>
    public override string ToString() => $"{Line + 1},{Character + 1}";
}
