using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Declarations of interest: <c>persons, refs[, type][, conduct][: text]</c>, the head's parts in any order.</summary>
internal static partial class InterestGrammar
{
    private const int LongestName = 60;

    private static readonly string[] Types =
        ["disclosable pecuniary", "pecuniary", "other registrable", "non-registrable", "registrable", "personal and prejudicial", "personal", "prejudicial"];

    private static readonly string[] Conducts =
        ["left the meeting", "left the room", "left", "spoke and left", "took no part", "remained", "remained in the meeting", "stayed"];

    /// <summary>The Welsh words, and the English ones by which types and conduct go in the document.</summary>
    private static readonly Dictionary<string, string> Welsh = new(StringComparer.OrdinalIgnoreCase)
    {
        ["personol"] = "personal",
        ["rhagfarnol"] = "prejudicial",
        ["personol a rhagfarnol"] = "personal and prejudicial",
        ["gadawodd y cyfarfod"] = "left the meeting",
        ["siaradodd a gadawodd"] = "spoke and left",
        ["ni chymerodd ran"] = "took no part",
        ["arhosodd"] = "remained",
        ["arhosodd yn y cyfarfod"] = "remained in the meeting",
    };

    /// <summary>The parts of a declaration; null where the words are no declaration.</summary>
    internal static Parts? Read(string source, TextSpan entry)
    {
        var colon = HeadGrammar.HeadEnd(source, entry);
        var head = Scan.Trim(source, colon < 0 ? entry : TextSpan.FromBounds(entry.Start, colon));
        var parts = new Parts { Text = colon < 0 ? new TextSpan(entry.End, 0) : Scan.Trim(source, TextSpan.FromBounds(colon + 1, entry.End)) };
        foreach (var part in SplitAtCommas(source, head))
        {
            var words = source.Substring(part.Start, part.Length).TrimEnd('.');
            words = Welsh.GetValueOrDefault(words, words);
            if (Reference().IsMatch(words))
                parts.References.Add(words);
            else if (parts.Type.Length == 0 && Types.Contains(WithoutInterest(words)))
                parts.Type = words;
            else if (parts.Conduct.Length == 0 && Conducts.Contains(words.ToLowerInvariant()))
                parts.Conduct = words;
            else if (Types.Contains(WithoutInterest(words)) || Conducts.Contains(words.ToLowerInvariant()))
                return null; // A second kind of interest, or of conduct: the entry stays as its words, so that none of them is lost.
            else if (words.Length <= LongestName && !words.Contains("declared", StringComparison.Ordinal))
                parts.Persons.AddRange(PersonListGrammar.Split(source, part));
            else
                return null;
        }

        return parts.Persons.Count == 0 ? null : parts;
    }

    private static string WithoutInterest(string words)
    {
        var lower = words.ToLowerInvariant();
        return lower.EndsWith(" interest", StringComparison.Ordinal) ? lower[..^" interest".Length] : lower;
    }

    private static IEnumerable<TextSpan> SplitAtCommas(string source, TextSpan head)
    {
        var start = head.Start;
        for (var position = head.Start; position <= head.End; position++)
        {
            if (position < head.End && source[position] != ',')
                continue;
            var part = Scan.Trim(source, TextSpan.FromBounds(start, position));
            if (!part.IsEmpty)
                yield return part;
            start = position + 1;
        }
    }

    [GeneratedRegex(@"^((agenda )?items?|minutes?|eitem|cofnod) [0-9][0-9A-Za-z./()]*((, | and | & )[0-9][0-9A-Za-z./()]*)*$|^#[0-9]\S*$|^this item$|^(all|any) items?$|^yr eitem hon$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    /// <summary>The parts that were found.</summary>
    internal sealed class Parts
    {
        internal List<TextSpan> Persons { get; } = [];

        internal List<string> References { get; } = [];

        internal string Type { get; set; } = "";

        internal string Conduct { get; set; } = "";

        internal TextSpan Text { get; init; }
    }
}
