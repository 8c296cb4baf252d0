using System.Collections.Frozen;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What counts as a word that is spelt as it should be.</summary>
internal sealed class KnownWords(IWordList list, KeywordLanguage language, KnownNames names)
{
    /// <summary>What stands before a hyphen, and is no word alone.</summary>
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "non", "pre", "sub", "anti", "multi", "inter", "mis", "semi", "mid", "micro", "macro", "mini", "tri", "eco", "cyber", "geo", "intra", "neo",
        "post", "pro", "socio", "tele", "trans", "ultra", "psycho", "hydro", "electro", "bio", "agri", "auto", "quasi", "pseudo", "omni", "poly", "uni", "extra");

    /// <summary>What Welsh joins to a word with an apostrophe: the article, "and", pronouns.</summary>
    private static readonly FrozenSet<string> WelshEndings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "r", "n", "i", "u", "ch", "m", "th", "w", "na", "ma", "ti");

    internal bool Contains(SpeltWord word)
    {
        if (IsKnown(word.Text) || IsRoman(word.Text))
            return true;
        return word.IsPart && (word.Text.Length <= 2 || Prefixes.Contains(word.Text) || IsKnown(word.Whole) || IsKnown(word.Whole.Replace("-", "", StringComparison.Ordinal)));
    }

    private bool IsKnown(string word)
    {
        if (IsListed(word))
            return true;
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
            return false;
        var (before, after) = (word[..apostrophe], word[(apostrophe + 1)..]);
        return language == KeywordLanguage.Welsh
            ? WelshEndings.Contains(after) && (before.Length == 1 || IsKnown(before))
            : after.Equals("s", StringComparison.OrdinalIgnoreCase) && IsListed(before);
    }

    private bool IsListed(string word) =>
        list.Contains(word) || names.Contains(word) || (char.IsUpper(word[0]) && list.Contains(char.ToLowerInvariant(word[0]) + word[1..]));

    private static bool IsRoman(string word) => word.Length <= 5 && word.AsSpan().IndexOfAnyExcept("ivxl") < 0;
}
