using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting;

/// <summary>The lines of a text that are formatted together.</summary>
/// <param name="Start">The offset of the first line.</param>
/// <param name="End">The offset after the last line.</param>
internal readonly record struct BlockRange(int Start, int End)
{
    /// <summary>The whole blocks at the margin that touch the lines, fields and lines of their own included.</summary>
    internal static BlockRange Around(SyntaxTree tree, int firstLine, int lastLine)
    {
        var last = tree.Text.LineCount - 1;
        var start = tree.Text.GetLineSpan(Math.Clamp(firstLine, 0, last)).Start;
        var end = tree.Text.GetLineSpanWithBreak(Math.Clamp(lastLine, 0, last)).End;
        foreach (var block in Units(tree.Root))
        {
            if (block.Span.End > start && block.Span.Start < end)
                (start, end) = (Math.Min(start, block.Span.Start), Math.Max(end, block.Span.End));
        }

        return new BlockRange(start, end);
    }

    internal bool Contains(TextSpan span) => span.Start >= Start && span.End <= End;

    private static IEnumerable<SyntaxNode> Units(BlockSyntax section) =>
        section.Children.SelectMany(child => child is HeaderSyntax or ItemSyntax ? Units((BlockSyntax)child) : [child]);
}
