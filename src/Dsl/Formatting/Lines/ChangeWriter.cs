using System.Collections.Immutable;
using MinutesDsl.Formatting.Layout;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>Layout to changes of the text: within each line, at its two ends, and of the blank lines between.</summary>
internal sealed class ChangeWriter(SyntaxTree tree, LineWriter writer)
{
    private readonly string source = tree.Text.Text;
    private readonly string lineEnd = LineEnd.MostCommon(tree.Text.Text);
    private readonly List<TextChange> changes = [];
    private readonly List<LineSyntax> pending = [];

    /// <summary>The changes, in order, not overlapping.</summary>
    internal ImmutableArray<TextChange> Write(IReadOnlyList<LayoutLine> layout)
    {
        var next = 0;
        foreach (var line in tree.Root.Lines())
        {
            if (!LineReading.HasWords(line))
            {
                pending.Add(line);
                continue;
            }

            var above = next == 0 ? (LayoutLine?)null : layout[next - 1];
            WritePending(above, layout[next]);
            WriteLine(line, layout[next].Column, writer.Write(line, layout[next].Table));
            next++;
        }

        WritePending(next == 0 ? null : layout[next - 1], null);
        return [.. changes];
    }

    private void WriteLine(LineSyntax line, int column, IReadOnlyList<TextChange> inner)
    {
        var start = line.Span.Start;
        while (char.IsWhiteSpace(source[start]))
            start++;
        var end = line.Span.End;
        while (char.IsWhiteSpace(source[end - 1]))
            end--;
        Replace(line.Span.Start, start, new string(' ', column));
        changes.AddRange(inner.OrderBy(change => change.Span.Start));
        Replace(end, line.Span.End, lineEnd);
    }

    /// <summary>Writes the blank lines and comments between two lines.</summary>
    private void WritePending(LayoutLine? above, LayoutLine? below)
    {
        var hasComment = pending.Exists(line => line.LineKind == LineKind.Comment);
        var blanks = pending.Count(line => line.LineKind == LineKind.Blank);
        var gap = above is null || below is not { } line1 ? Gap.AsTyped : line1.Gap;
        if (gap == Gap.Blank && blanks == 0)
            Insert(pending.Count > 0 ? pending[0].Span.Start : below is { } line2 ? line2.Line.Span.Start : source.Length);

        // Blank lines beside comments stay: a comment belongs to the line that it stands straight above.
        var mayKeep = hasComment || gap != Gap.Tight;
        var isKept = above is not null && mayKeep;
        for (var i = 0; i < pending.Count; i++)
        {
            var line = pending[i];
            if (line.LineKind == LineKind.Comment)
            {
                WriteLine(line, CommentColumn(line, above, below), []);
                isKept = true;
                continue;
            }

            if (isKept && (below is not null || pending.Skip(i).Any(later => later.LineKind == LineKind.Comment)))
                Replace(line.Span.Start, line.Span.End, lineEnd);
            else
                Replace(line.Span.Start, line.Span.End, "");
            isKept = false;
        }

        pending.Clear();
    }

    /// <summary>A comment at the margin stays there; an indented one goes with the line that it was indented like.</summary>
    private static int CommentColumn(LineSyntax comment, LayoutLine? above, LayoutLine? below)
    {
        if (comment.Column == 0)
            return 0;
        var like = below?.Line.Column != comment.Column && above?.Line.Column == comment.Column ? above : below ?? above;
        return like?.Column ?? 0;
    }

    private void Insert(int position) => changes.Add(new TextChange(new TextSpan(position, 0), lineEnd));

    private void Replace(int start, int end, string text)
    {
        var length = text.Length;
        while (end > start && length > 0 && source[end - 1] == text[length - 1])
            (end, length) = (end - 1, length - 1);
        if (end > start || length > 0)
            changes.Add(new TextChange(TextSpan.FromBounds(start, end), text[..length]));
    }
}
