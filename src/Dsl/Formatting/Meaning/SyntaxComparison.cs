using MinutesDsl.Formatting.Layout;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Meaning;

/// <summary>Whether two trees are one: the same nodes, nested in the same way, with lines of the same words, and the same comments at the same lines.</summary>
internal sealed class SyntaxComparison(SyntaxTree before, SyntaxTree after, ProjectSettings settings)
{
    private readonly LineComparison lines = new(before, after, settings);

    /// <summary>Where in the old text the first difference is, or null.</summary>
    internal TextSpan? FirstDifference() =>
        before.IsRegister != after.IsRegister || before.Keywords.Language != after.Keywords.Language ? new TextSpan(0, 0)
        : Compare(before.Root, after.Root) ?? CompareComments();

    private TextSpan? Compare(SyntaxNode old, SyntaxNode now)
    {
        if (old is LineSyntax oldLine && now is LineSyntax newLine)
            return lines.AreSame(oldLine, newLine) ? null : oldLine.Content;
        if (old.Kind != now.Kind || !SameFacts(old, now))
            return Place(old);
        var oldChildren = Words(old);
        var newChildren = Words(now);
        for (var i = 0; i < Math.Min(oldChildren.Count, newChildren.Count); i++)
        {
            if (Compare(oldChildren[i], newChildren[i]) is { } difference)
                return difference;
        }

        return oldChildren.Count == newChildren.Count ? null : Place(oldChildren.Count > newChildren.Count ? oldChildren[newChildren.Count] : old);
    }

    private static bool SameFacts(SyntaxNode old, SyntaxNode now) => (old, now) switch
    {
        (ListSyntax first, ListSyntax second) => first.MarkerKind == second.MarkerKind,
        (FieldSyntax first, FieldSyntax second) => first.Definition.Key == second.Definition.Key && first.Definition.Owner == second.Definition.Owner,
        (KeywordBlockSyntax first, KeywordBlockSyntax second) => first.Keyword.Text == second.Keyword.Text,
        _ => true,
    };

    private static List<SyntaxNode> Words(SyntaxNode node) => [.. node.Children.Where(child => child is not LineSyntax line || LineReading.HasWords(line))];

    private static TextSpan Place(SyntaxNode node) => node is BlockSyntax { FirstLine: { } line } ? line.Content : new TextSpan(node.Span.Start, 0);

    private TextSpan? CompareComments()
    {
        var old = Comments(before).ToList();
        var now = Comments(after).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (i >= now.Count || old[i].Words != now[i].Words || old[i].LinesAbove != now[i].LinesAbove || old[i].IsStraightAbove != now[i].IsStraightAbove)
                return old[i].Span;
        }

        return old.Count == now.Count ? null : new TextSpan(0, 0);
    }

    private static IEnumerable<(string Words, int LinesAbove, bool IsStraightAbove, TextSpan Span)> Comments(SyntaxTree tree)
    {
        var above = 0;
        var all = tree.Root.Lines().ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].LineKind == LineKind.Comment)
                yield return (tree.Text.ToString(all[i].Content), above, i + 1 < all.Count && all[i + 1].LineKind != LineKind.Blank, all[i].Content);
            else if (all[i].LineKind != LineKind.Blank)
                above++;
        }
    }
}
