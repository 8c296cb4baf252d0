using System.Text.RegularExpressions;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>What counts as an item's number: digits with what is joined to them.</summary>
internal static partial class ItemNumberPattern
{
    private static readonly HashSet<string> NotSuffixes = ["am", "pm", "st", "nd", "rd", "th", "m", "k", "bn", "km", "s"];

    /// <summary>Whether a word is an item's number: <c>590</c>, <c>12a</c>, <c>9iv</c>, <c>3.04</c>, <c>2(a)</c>, perhaps with a last dot.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 16 || !char.IsAsciiDigit(word[0]))
            return false;
        foreach (var match in Pattern().EnumerateMatches(word))
            return match.Length == word.Length && !NotSuffixes.Contains(Letters(word).ToString());
        return false;
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < word.Length && !char.IsAsciiLetter(word[start]))
            start++;
        return start > 0 && start < word.Length && char.IsAsciiDigit(word[start - 1]) ? word[start..].TrimEnd('.') : [];
    }

    [GeneratedRegex(@"^[0-9]{1,6}(\.[0-9]{1,4})*([a-z]{1,5}|[A-Z]{1,3})?(\([0-9a-z]{1,5}\))*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
