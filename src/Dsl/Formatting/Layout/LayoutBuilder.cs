using MinutesDsl.Syntax;

namespace MinutesDsl.Formatting.Layout;

/// <summary>Decides where each line of a tree is to stand, from the tree alone: what is nested in what, not how far it was indented.</summary>
internal sealed class LayoutBuilder(SyntaxTree tree)
{
    private const int Step = 2;

    private readonly List<LayoutLine> lines = [];
    private readonly LineReading reading = new(tree);
    private readonly GapRules gaps = new(new LineReading(tree));

    internal List<LayoutLine> Build()
    {
        Add(tree.Root, 0, Gap.Tight, isInSection: false);
        return lines;
    }

    private void Add(BlockSyntax block, int column, Gap gap, bool isInSection)
    {
        SyntaxNode? previous = null;
        foreach (var child in block.Children)
        {
            if (child is LineSyntax { LineKind: LineKind.Blank or LineKind.Comment })
                continue;
            var childGap = previous is null ? gap : gaps.Between(block, previous, child);
            var childColumn = Column(block, column, isInSection, previous is null, child);
            if (child is LineSyntax line)
                lines.Add(new LayoutLine(line, childColumn, childGap, block as TableSyntax));
            else if (child is BlockSyntax inner)
                Add(inner, childColumn, childGap, LineReading.IsSection(block));
            previous = child;
        }
    }

    private int Column(BlockSyntax block, int column, bool isInSection, bool isFirst, SyntaxNode child)
    {
        if (LineReading.IsSection(block))
            return child is BlockSyntax inner && !LineReading.IsSection(inner) ? AtMargin(inner) : 0;
        if (isFirst)
            return column;
        if (child is FieldSyntax)
            return LineReading.First(child).Column == 0 ? 0 : column + Step;
        return block switch
        {
            QuotationSyntax when child is LineSyntax { LineKind: LineKind.Prose } => column + Step,
            ListSyntax or TableSyntax or QuotationSyntax => column,
            ParagraphSyntax when child is LineSyntax && !isInSection => column,
            KeywordBlockSyntax keyword when child is ListSyntax or TableSyntax or QuotationSyntax && EntriesStandUnder(keyword) => column,
            _ => column + Step,
        };
    }

    /// <summary>
    /// Whether the entries of a keyword stand straight under it, not indented: where it takes entries, and nothing comes after them that
    /// an entry at the margin would draw to itself.
    /// </summary>
    private bool EntriesStandUnder(KeywordBlockSyntax block) =>
        reading.TakesEntries(block)
        && !block.Children.SkipWhile(child => child is not (ListSyntax or TableSyntax or QuotationSyntax))
            .Any(child => child is not (ListSyntax or TableSyntax or QuotationSyntax or LineSyntax { LineKind: LineKind.Blank or LineKind.Comment }));

    /// <summary>A block that is in no other block begins at the margin, unless it would be read in another way there.</summary>
    private int AtMargin(BlockSyntax block)
    {
        var line = LineReading.First(block);
        if (line.Column == 0)
            return 0;
        return block switch
        {
            KeywordBlockSyntax keyword => reading.TakesEntries(keyword) ? Step : 0,
            ParagraphSyntax when reading.MayBeMoreAtMargin(line) => Step,
            _ => 0,
        };
    }
}
