using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// Keywords typed in small letters at the beginning of a line: "apologies Cllr Lee", "item 1 Swings". With a first capital only where the word is alone
/// on its line, or an ITEM's title follows a number; anything else is a sentence.
/// </summary>
internal static class SmallLetters
{
    private const int LongestTitle = 80;

    /// <summary>The keyword that a line begins with in small letters; null for none.</summary>
    internal static Keyword? Find(Keywords keywords, ReadOnlySpan<char> words)
    {
        if (!char.IsLetter(words[0]))
            return null;
        foreach (var keyword in keywords.All)
        {
            if (keyword.Group is KeywordGroup.Document or KeywordGroup.Register or KeywordGroup.Publication || !words.StartsWith(keyword.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = words[keyword.Text.Length..].TrimEnd(" .");
            if ((rest.IsEmpty || char.IsWhiteSpace(rest[0])) && !words.StartsWith(keyword.Text, StringComparison.Ordinal) && IsMeant(keyword, words, rest))
                return keyword;
        }

        return null;
    }

    private static bool IsMeant(Keyword keyword, ReadOnlySpan<char> words, ReadOnlySpan<char> rest)
    {
        if (keyword.Kind == KeywordKind.Item)
            return rest.TrimStart() is { IsEmpty: false } title && char.IsAsciiDigit(title[0]) && words.Length <= LongestTitle && words[^1] != '.';
        return rest.IsEmpty ? keyword.Kind != KeywordKind.Open : char.IsLower(words[0]);
    }
}
