using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Meaning;

/// <summary>Whether the same words are exempt in two texts with the same lines. Comments count: they too must not come to stand in the open.</summary>
internal sealed class ExemptComparison(SyntaxTree before, ImmutableArray<TextSpan> exemptBefore, SyntaxTree after, ImmutableArray<TextSpan> exemptAfter)
{
    /// <summary>The first part of the old text that is exempt in one text only, or null.</summary>
    internal TextSpan? FirstDifference()
    {
        var old = Parts(before, exemptBefore);
        var now = Parts(after, exemptAfter);
        foreach (var (first, second) in old.Zip(now))
        {
            if (first.Cover != second.Cover)
                return first.Span;
        }

        return old.Count == now.Count ? null : new TextSpan(0, 0);
    }

    private static List<(TextSpan Span, (bool Whole, bool Some) Cover)> Parts(SyntaxTree tree, ImmutableArray<TextSpan> exempt) =>
        [.. tree.Root.Lines()
            .SelectMany(line => line.Tokens())
            .Where(token => token.Kind is SyntaxKind.MarkerToken or SyntaxKind.KeywordToken or SyntaxKind.TextToken)
            .Select(token => (token.Span, (exempt.Any(span => span.Contains(token.Span)), exempt.Any(span => span.OverlapsWith(token.Span)))))];
}
