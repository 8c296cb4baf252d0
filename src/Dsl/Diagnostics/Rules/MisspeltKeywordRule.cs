using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN004: a capital word that is nearly a keyword, or a keyword in mixed case with a colon, stays prose.</summary>
internal sealed class MisspeltKeywordRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Tree.IsRegister)
            return;
        foreach (var line in context.Tree.Root.Lines())
        {
            if (line.LineKind == LineKind.Prose && line.Column == 0)
                Check(context, line);
        }
    }

    private static void Check(RuleContext context, LineSyntax line)
    {
        var words = context.Slice(line.Content);
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 2 and < 24 && MixedCase(context, words[..colon]) is { } mixed)
        {
            Report(context, new TextSpan(line.Content.Start, colon), words[..colon], mixed);
            return;
        }

        if (words.Any(char.IsLower) || words.Contains(':', StringComparison.Ordinal))
            NearCapitals(context, line, words);
    }

    private static Keyword? MixedCase(RuleContext context, string head) =>
        head.Any(char.IsLower)
            ? context.Tree.Keywords.All.FirstOrDefault(keyword => keyword.Text.Equals(head.Trim(), StringComparison.OrdinalIgnoreCase)
                && keyword.Group is not (KeywordGroup.Document or KeywordGroup.Register or KeywordGroup.Publication) && keyword.Kind != KeywordKind.Item)
            : null;

    private static void NearCapitals(RuleContext context, LineSyntax line, string words)
    {
        var end = 0;
        while (end < words.Length && char.IsUpper(words[end]))
            end++;
        if (end < 4 || (end < words.Length && char.IsLetterOrDigit(words[end])))
            return;
        var typed = words[..end];
        foreach (var keyword in context.Tree.Keywords.All)
        {
            var first = keyword.Text.Split(' ')[0];
            if (keyword.Group is KeywordGroup.Register or KeywordGroup.Publication || first == typed || IsPlural(typed, first))
                continue;
            var rest = keyword.Text[first.Length..];
            if (EditDistance.Between(typed, first, 1) <= 1 && words[end..].StartsWith(rest, StringComparison.Ordinal))
            {
                Report(context, new TextSpan(line.Content.Start, end + rest.Length), words[..(end + rest.Length)], keyword);
                return;
            }
        }
    }

    private static bool IsPlural(string typed, string keyword) => typed == keyword + "S" || keyword == typed + "S";

    private static void Report(RuleContext context, TextSpan span, string typed, Keyword keyword) =>
        context.Diagnostics.Add(new Diagnostic(Catalogue.MisspeltKeyword, span, typed, keyword.Text)
        {
            Fixes = [new Fix($"Change to {keyword.Text}", span, keyword.Text)],
        });
}
