using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Rolls that are written as sentences: <c>APOLOGIES were received from Cllr Black</c>.</summary>
internal static partial class RollSentence
{
    private static readonly string[] OfApologies =
    [
        "apologies for absence were received from", "apologies for absence had been received from", "apologies for absence from", "apologies were received from", "apologies had been received from",
        "apologies from", "for absence were received from", "for absence from", "were received from", "had been received from", "received from", "from",
        "derbyniwyd ymddiheuriadau gan", "derbyniwyd ymddiheuriadau oddi wrth", "gan", "oddi wrth",
    ];

    private const int LongestAbbreviation = 3;

    private static readonly string[] OfOthers = ["were", "was"];

    /// <summary>The words without those that lead to the persons, which the published sentence or heading says in its own way.</summary>
    internal static TextSpan WithoutLead(string source, TextSpan words, KeywordKind keyword)
    {
        var leads = keyword is KeywordKind.Apologies ? OfApologies : keyword is KeywordKind.Substitutes ? [] : OfOthers;
        var length = Scan.WordAt(source.AsSpan(words.Start, words.Length), leads);
        return length > 0 && length < words.Length && char.IsWhiteSpace(source[words.Start + length]) ? Scan.Trim(source, TextSpan.FromBounds(words.Start + length, words.End)) : words;
    }

    /// <summary>A list of persons without the stop that ends its sentence; an initial's or an abbreviation's stays.</summary>
    internal static TextSpan WithoutStop(string source, TextSpan words) =>
        words.Length > LongestAbbreviation && source[words.End - 1] == '.' && source.AsSpan(words.End - 1 - LongestAbbreviation, LongestAbbreviation).IndexOfAnyExceptInRange('a', 'z') < 0
            ? new TextSpan(words.Start, words.Length - 1) : words;

    /// <summary>Whether words are part of a sentence, and no name: they have a verb of one.</summary>
    internal static bool HasVerb(ReadOnlySpan<char> words) => Verb().IsMatch(words);

    [GeneratedRegex(@"\b(was|were|been|received|sent|gave|given|apologised|who)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
