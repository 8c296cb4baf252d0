using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Formatting.Layout;
using MinutesDsl.Formatting.Lines;
using MinutesDsl.Formatting.Meaning;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting;

/// <summary>
/// Brings minutes and registers into their one canonical layout. Words, and typed numbers, are never touched; and whatever is changed is
/// read again and compared, so that a text comes back either formatted with the same meaning or as it was.
/// </summary>
public static class Formatter
{
    /// <summary>Formats a whole text. Never throws.</summary>
    public static FormattingResult Format(SyntaxTree tree, FormattingOptions? options = null) =>
        Apply(tree, options ?? FormattingOptions.Default, _ => true);

    /// <summary>
    /// Formats the blocks that touch some lines, each as a whole: what one line may become depends on the lines of its block, and on no others.
    /// </summary>
    /// <param name="tree">The text.</param>
    /// <param name="firstLine">The zero-based first line.</param>
    /// <param name="lastLine">The zero-based last line, included.</param>
    /// <param name="options">The options.</param>
    public static FormattingResult FormatLines(SyntaxTree tree, int firstLine, int lastLine, FormattingOptions? options = null)
    {
        var range = BlockRange.Around(tree, firstLine, lastLine);
        return Apply(tree, options ?? FormattingOptions.Default, change => range.Contains(change.Span));
    }

    private static FormattingResult Apply(SyntaxTree tree, FormattingOptions options, Func<TextChange, bool> isWanted)
    {
        var layout = new LayoutBuilder(tree).Build();

        // Padding may hide a word from the grammar ("@a\u00A0by 7 July", "Cllr\u00A0\u00A0Smith"); then taking it out would change what the
        // line says. So it is taken out everywhere, or else wherever there are no facts, or else nowhere.
        return Apply(tree, options, layout, [], isWanted, out var difference)
            ?? Apply(tree, options, layout, FactLines(tree), isWanted, out _)
            ?? Apply(tree, options, layout, [.. tree.Root.Lines()], isWanted, out _)
            ?? new FormattingResult([], tree.Text) { Diagnostics = [new Diagnostic(FormattingDiagnostics.NotFormatted, difference)] };
    }

    /// <summary>The lines whose words are read as names, dates or numbers.</summary>
    private static HashSet<LineSyntax> FactLines(SyntaxTree tree) =>
        [.. tree.Root.DescendantsAndSelf().OfType<KeywordBlockSyntax>()
            .Where(block => block.Keyword.Group is not (KeywordGroup.Discussion or KeywordGroup.Decision or KeywordGroup.DecisionPart))
            .SelectMany(block => block.Lines())
            .Concat(tree.Root.Lines().Where(line => line.Keyword is not null || line.LineKind == LineKind.Field))];

    private static FormattingResult? Apply(
        SyntaxTree tree, FormattingOptions options, IReadOnlyList<LayoutLine> layout, HashSet<LineSyntax> padded, Func<TextChange, bool> isWanted, out TextSpan difference)
    {
        var writer = new LineWriter(tree, options.Settings, padded);
        ImmutableArray<TextChange> changes = [.. new ChangeWriter(tree, writer).Write(layout).Where(isWanted)];
        difference = default;
        if (changes.IsEmpty)
            return new FormattingResult(changes, tree.Text);
        var text = tree.Text.WithChanges(changes);
        if (MeaningComparison.FirstDifference(tree, SyntaxTree.Parse(text, options.Settings), options.Settings) is not { } found)
            return new FormattingResult(changes, text);
        difference = found;
        return null;
    }
}
