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
        foreach (var keyword in context.Tree.Keywords.All)
        {
            if (keyword.Group is KeywordGroup.Register or KeywordGroup.Publication)
                continue;
            var typed = CapitalWords(words, keyword.Text.Count(c => c == ' ') + 1);
            if (typed.Length < 4 || typed == keyword.Text || IsPlural(typed, keyword.Text) || EditDistance.Between(typed, keyword.Text, 1) > 1)
                continue;
            Report(context, new TextSpan(line.Content.Start, typed.Length), typed, keyword);
            return;
        }
    }

    /// <summary>The first words of a line where they are all in capitals, else empty.</summary>
    private static string CapitalWords(string words, int count)
    {
        var end = 0;
        while (end < words.Length && (char.IsUpper(words[end]) || (words[end] == ' ' && --count > 0)))
            end++;
        return count > 1 || (end < words.Length && char.IsLetterOrDigit(words[end])) ? "" : words[..end];
    }

    private static bool IsPlural(string typed, string keyword) => typed == keyword + "S" || keyword == typed + "S";

    private static void Report(RuleContext context, TextSpan span, string typed, Keyword keyword) =>
        context.Diagnostics.Add(new Diagnostic(Catalogue.MisspeltKeyword, span, typed, keyword.Text)
        {
            Fixes = [new Fix($"Change to {keyword.Text}", span, keyword.Text)],
        });
}
