using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN004: a capital word that is nearly a keyword, or a keyword in mixed case with a colon, stays prose.</summary>
internal sealed class MisspeltKeywordRule : IRule
{
    private const int LongestHead = 32;

    public void Check(RuleContext context)
    {
        if (context.Tree.IsRegister)
            return;
        var followsBlank = true;
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind == LineKind.Prose && line.Column == 0)
                Check(context, line, followsBlank);
            followsBlank = line.LineKind is LineKind.Blank or LineKind.Keyword;
        }
    }

    private static void Check(RuleContext context, LineSyntax line, bool followsBlank)
    {
        var words = context.Source.AsSpan(line.Content.Start, line.Content.Length);
        var colon = words[..Math.Min(words.Length, LongestHead)].IndexOf(':');
        if ((colon < 0 || char.IsLower(words[0])) && followsBlank && SmallLetters.Find(context.Tree.Keywords, words) is { } small)
        {
            Report(context, new TextSpan(line.Content.Start, small.Text.Length), words[..small.Text.Length].ToString(), small);
            return;
        }

        if (colon > 2 && words[..colon].ToString() is var head && (MixedCase(context, head) ?? OtherWords.Find(context.Tree.Keywords, head)) is { } mixed)
        {
            Report(context, new TextSpan(line.Content.Start, colon), head, mixed);
            return;
        }

        if (words.Length >= 4 && char.IsUpper(words[0]) && (char.IsUpper(words[1]) || words[1] == ' ') && (HasSmallLetter(words) || words.Contains(':')))
            NearCapitals(context, line, words);
    }

    private static Keyword? MixedCase(RuleContext context, string head) =>
        head.Any(char.IsLower)
            ? context.Tree.Keywords.All.FirstOrDefault(keyword => keyword.Text.Equals(head.Trim(), StringComparison.OrdinalIgnoreCase)
                && keyword.Group is not (KeywordGroup.Document or KeywordGroup.Register or KeywordGroup.Publication) && keyword.Kind != KeywordKind.Item)
            : null;

    private static bool HasSmallLetter(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsLower(character))
                return true;
        }

        return false;
    }

    private static void NearCapitals(RuleContext context, LineSyntax line, ReadOnlySpan<char> words)
    {
        foreach (var keyword in context.Tree.Keywords.All)
        {
            if (keyword.Group is KeywordGroup.Register or KeywordGroup.Publication)
                continue;
            var typed = CapitalWords(words, keyword.Text.AsSpan().Count(' ') + 1);
            if (typed.Length < 4 || typed.SequenceEqual(keyword.Text) || IsPlural(typed, keyword.Text) || EditDistance.Between(typed, keyword.Text, 1) > 1)
                continue;
            Report(context, new TextSpan(line.Content.Start, typed.Length), typed.ToString(), keyword);
            return;
        }
    }

    /// <summary>The first words of a line where they are all in capitals, else empty.</summary>
    private static ReadOnlySpan<char> CapitalWords(ReadOnlySpan<char> words, int count)
    {
        var end = 0;
        while (end < words.Length && (char.IsUpper(words[end]) || (words[end] == ' ' && --count > 0)))
            end++;
        return count > 1 || (end < words.Length && char.IsLetterOrDigit(words[end])) ? [] : words[..end];
    }

    private static bool IsPlural(ReadOnlySpan<char> typed, ReadOnlySpan<char> keyword) =>
        (typed.Length == keyword.Length + 1 && typed[^1] == 'S' && typed.StartsWith(keyword))
        || (keyword.Length == typed.Length + 1 && keyword[^1] == 'S' && keyword.StartsWith(typed));

    private static void Report(RuleContext context, TextSpan span, string typed, Keyword keyword) =>
        context.Diagnostics.Add(new Diagnostic(Catalogue.MisspeltKeyword, span, typed, keyword.Text)
        {
            Fixes = [new Fix($"Change to {keyword.Text}", span, keyword.Text)],
        });
}
