using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>The edits within one line; those that change nothing are left out.</summary>
internal sealed class LineEdits(string source)
{
    private readonly List<TextChange> changes = [];

    internal IReadOnlyList<TextChange> Changes => changes;

    /// <summary>Replaces a part of the line.</summary>
    internal void Replace(int start, int end, string text)
    {
        if (!source.AsSpan(start, end - start).SequenceEqual(text))
            changes.Add(new TextChange(TextSpan.FromBounds(start, end), text));
    }

    /// <inheritdoc cref="Replace(int, int, string)"/>
    internal void Replace(TextSpan span, string text) => Replace(span.Start, span.End, text);

    /// <summary>Makes what stands between two parts of the line one space.</summary>
    internal void OneSpace(int start, int end)
    {
        if (end > start)
            Replace(start, end, " ");
    }

    /// <summary>Replaces a part of the line, unless some of it has been replaced already.</summary>
    internal void ReplaceIfFree(TextSpan span, string text)
    {
        if (!changes.Exists(change => change.Span.IntersectsWith(span)))
            Replace(span, text);
    }
}
