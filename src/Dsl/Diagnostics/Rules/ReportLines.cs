using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// The lines in which the minutes report in their own words: paragraphs and entries, those of POINTS and NOTE too, but neither decisions nor
/// anybody's text (motions, questions, quotations), nor lists of facts.
/// </summary>
internal static class ReportLines
{
    internal static IEnumerable<LineSyntax> Of(SyntaxTree tree)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(tree.Root);
        while (open.TryPop(out var node))
        {
            if (node is LineSyntax { LineKind: LineKind.Prose or LineKind.Entry or LineKind.NumberedParagraph, Keyword: null } line && !line.Content.IsEmpty)
                yield return line;
            if (node is not BlockSyntax block || !Reports(block))
                continue;
            for (var i = block.Children.Length - 1; i >= 0; i--)
                open.Push(block.Children[i]);
        }
    }

    private static bool Reports(BlockSyntax block) => block switch
    {
        HeaderSyntax or FieldSyntax or TableSyntax or QuotationSyntax or HeadingSyntax => false,
        KeywordBlockSyntax { Keyword: var keyword } => Reports(keyword),
        EntrySyntax { Line.Keyword: { } keyword } => Reports(keyword),
        _ => true,
    };

    private static bool Reports(Keyword keyword) => keyword.Kind is KeywordKind.Points or KeywordKind.Note or KeywordKind.Exempt or KeywordKind.Open;
}
