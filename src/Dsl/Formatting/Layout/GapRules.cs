using MinutesDsl.Syntax;

namespace MinutesDsl.Formatting.Layout;

/// <summary>
/// Where blank lines stand: one between blocks, none inside lists and fields. A blank line is neither put in nor taken out where that
/// could change how a line is read; there it stays as typed.
/// </summary>
internal sealed class GapRules(LineReading reading)
{
    private readonly Dictionary<ListSyntax, bool> loose = [];

    /// <summary>The gap between two neighbours in a block.</summary>
    internal Gap Between(BlockSyntax parent, SyntaxNode previous, SyntaxNode next)
    {
        var above = LineReading.Last(previous);
        var below = LineReading.First(next);
        if (BeginsSentenceOf(above, below))
            return Gap.AsTyped;
        if (parent is ListSyntax list)
            return IsLoose(list) ? Gap.Blank : Gap.Tight;
        if (previous is TableSyntax && next is TableSyntax || previous is QuotationSyntax && next is QuotationSyntax)
            return Gap.Blank;
        return LineReading.IsSection(parent) ? InSection(previous, next, above, below) : InBlock(previous, next, above, below);
    }

    private Gap InSection(SyntaxNode previous, SyntaxNode next, LineSyntax above, LineSyntax below)
    {
        if (next is FieldSyntax)
            return previous is ParagraphSyntax ? Gap.AsTyped : Gap.Tight;
        if (LineReading.IsSection(next))
            return Gap.Blank;
        switch (previous, next)
        {
            case (_, ParagraphSyntax) when reading.LooksLikeField(below) && MayBeInFields(previous, above):
                return Gap.AsTyped;
            case (_, ParagraphSyntax) when reading.IsProseOnlyUnderProse(below):
                return Gap.AsTyped;
            case (KeywordBlockSyntax { Line.Head: ExemptHeadSyntax { HasText: true } }, ParagraphSyntax):
                // Words straight under exempt ones may be more of them, which refuses the public edition.
                return Gap.AsTyped;
            case (ParagraphSyntax, ParagraphSyntax):
                // Lines that stop in mid-sentence were perhaps copied from a PDF, and are still to be joined.
                return reading.EndsInStop(above) ? Gap.Blank : Gap.AsTyped;
            case (ListSyntax, ListSyntax):
                return Gap.AsTyped;
            case (ParagraphSyntax, ListSyntax) when above.LineKind is LineKind.Prose or LineKind.NumberedParagraph && reading.EndsInColon(above):
                return reading.IsEntryStraightUnder(above, below) ? Gap.Tight : Gap.AsTyped;
            default:
                return Gap.Blank;
        }
    }

    private Gap InBlock(SyntaxNode previous, SyntaxNode next, LineSyntax above, LineSyntax below) => (previous, next) switch
    {
        (_, FieldSyntax) => Gap.Tight,
        (LineSyntax, ListSyntax or TableSyntax or QuotationSyntax) => reading.IsEntryStraightUnder(above, below) ? Gap.Tight : Gap.AsTyped,
        (ParagraphSyntax, ParagraphSyntax) => reading.IsProseOnlyUnderProse(below) ? Gap.AsTyped : Gap.Blank,
        _ => Gap.AsTyped,
    };

    /// <summary>Whether a line may be a lead-in: straight above a decision, without a stop at its end, it begins the decision's sentence.</summary>
    private bool BeginsSentenceOf(LineSyntax above, LineSyntax below) =>
        below.Keyword is { Group: KeywordGroup.Decision }
        && above.LineKind is LineKind.Prose or LineKind.NumberedParagraph or LineKind.Entry
        && !reading.EndsInStop(above);

    private bool MayBeInFields(SyntaxNode previous, LineSyntax above) =>
        previous is LineSyntax or FieldSyntax or HeaderSyntax or KeywordBlockSyntax { Keyword.Kind: KeywordKind.Vote } || reading.LooksLikeField(above);

    /// <summary>Whether blank lines stand between the entries of a list: where an entry has several paragraphs.</summary>
    private bool IsLoose(ListSyntax list)
    {
        if (!loose.TryGetValue(list, out var isLoose))
            loose[list] = isLoose = list.Entries.Any(entry => entry.Blocks.Any(block => block is ParagraphSyntax));
        return isLoose;
    }
}
