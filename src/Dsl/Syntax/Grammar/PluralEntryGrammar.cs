using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>
/// Several persons in one entry after a plural title: <c>Councillors Hill, Reid and Black</c>. Only a plain list of names is taken apart: of
/// anything else (<c>Councillors Hill, Chair, and Reid</c>) the parts may be an office, a ward or letters after a name, and no councillor.
/// </summary>
internal static partial class PluralEntryGrammar
{
    /// <summary>Whether an entry begins with a plural title, so that it speaks of several.</summary>
    internal static bool IsPlural(string source, TextSpan entry) => PersonTitles.SingularOf(source.AsSpan(entry.Start, entry.Length)).Length > 0;

    /// <summary>The persons, the first with the plural title before it; empty where it is not beyond doubt that each part is a name.</summary>
    internal static ImmutableArray<(TextSpan Span, string Title)> Split(string source, TextSpan entry)
    {
        var words = source.Substring(entry.Start, entry.Length);
        var match = Names().Match(words);
        if (!match.Success)
            return [];
        var names = match.Groups["name"].Captures;
        var isOneWord = !HasSpace(names[0].Value);
        if (names.Count < 2 || names.Any(name => HasSpace(name.Value) == isOneWord || !IsName(name.Value)))
            return [];
        var title = PersonTitles.SingularOf(words);
        return [.. names.Select((name, index) => index == 0
            ? (new TextSpan(entry.Start, name.Index + name.Length), "")
            : (new TextSpan(entry.Start + name.Index, name.Length), title))];
    }

    private static bool HasSpace(string name) => name.Any(char.IsWhiteSpace);

    private static bool IsName(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 4 && PersonTitles.Split(name + " X").Title.Length == 0 && IsSurname(words[^1])
            && !words.SelectMany(word => word.Split('-')).Any(word => Office().IsMatch(word) || AfterName().IsMatch(word.Replace(".", "", StringComparison.Ordinal)));
    }

    /// <summary>Two letters at least, and not a few capitals, which may be letters after a name or initials.</summary>
    private static bool IsSurname(string word)
    {
        var letters = word.Where(char.IsLetter).ToList();
        return letters.Count >= 2 && !word.EndsWith('.') && (letters.Count > 5 || letters.Exists(char.IsLower));
    }

    [GeneratedRegex(@"^\p{L}+\.?\s+(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*)(?:\s*,\s*(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*))*(?:(?:\s*,)?\s+(?:and|&|a|ac)\s+(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    /// <summary>Words of offices, and of others who come beside members.</summary>
    [GeneratedRegex(
        @"^(chair\w*|cadeirydd|vice|is|deput\w+|dirprwy|acting|lead|leaders?|arweinydd|mayor\w*|maer|speaker|president|provost|conven[eo]r|sheriff|whip|members?|aelod\w*|wards?|clerk\w*|clerc|officers?|partners?|guests?|spouses?|famil\w+|friends?|others?|directors?|secretary|treasurer|observers?|councils?|councillors?|cllrs?|committee|cabinet|portfolio|holders?|executive|group|party|public|press|governors?|trustees?|staff|representatives?|candidates?|substitutes?|elect|designate|emeritus|apologies|absent|present|labour|conservatives?|liberal|democrats?|plaid|cymru|independents?|ukip|reform|remotely|online|virtually|manager|consultants?|engineer|solicitor|architect|school|trust|university|hospital|parish|district|county|borough|town|city|all|both|none|the|and)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    /// <summary>Letters and words after a name.</summary>
    [GeneratedRegex(
        @"^(mbe|obe|cbe|kbe|dbe|gbe|bem|mvo|lvo|cvo|cb|cmg|gc|vc|mc|dl|jp|jr|jnr|jun|junior|sr|snr|sen|senior|qc|kc|phd|dphil|md|ma|ba|bsc|msc|beng|meng|ceng|bed|med|mphil|mba|llb|llm|frs|frics|mrics|frcp|riba|cilca|cpfa|fca|aca|mp|ms|am|msp|mep|mla|esq|hons|rtd|retd|ii|iii|iv)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();
}
