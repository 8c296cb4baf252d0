using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>A declaration in one sentence: <c>Cllr Smith declared a personal interest in item 5 as a governor and left the meeting.</c></summary>
internal static partial class InterestSentence
{
    private const int LongestPersons = 120;

    /// <summary>The parts of a sentence that declares one interest; null where it says anything else, or more.</summary>
    internal static InterestGrammar.Parts? Read(string source, TextSpan sentence)
    {
        var match = Declared().Match(source.Substring(sentence.Start, sentence.Length));
        if (!match.Success || SaysMore().IsMatch(match.Groups["rest"].Value) || !NamesPersons(match.Groups["who"].Value))
            return null;
        var who = match.Groups["who"];
        var parts = new InterestGrammar.Parts { Type = match.Groups["type"].Value, Text = new TextSpan(sentence.End, 0) };
        parts.Persons.AddRange(PersonListGrammar.Split(source, new TextSpan(sentence.Start + who.Index, who.Length)));
        parts.References.Add(match.Groups["reference"].Value);
        var conducts = Conduct().Matches(match.Groups["rest"].Value);
        if (conducts.Count > 1)
            return null;
        parts.Conduct = conducts.Count == 1 ? conducts[0].Groups["conduct"].Value.ToLowerInvariant() : "";
        return parts;
    }

    private static bool NamesPersons(string who) =>
        who.Length <= LongestPersons && (who.StartsWith('@') || PersonEntryGrammar.StartsWithArticle(who) || PersonTitles.Split(who).Title.Length > 0 || PersonTitles.SingularOf(who).Length > 0);

    [GeneratedRegex(@"^(?<who>(?:(?! declare| disclose).)+?) (?:also )?(?:declared|disclosed) (?:an?|his|her|their) (?:(?<type>disclosable pecuniary|pecuniary|other registrable|non-registrable|registrable|personal and prejudicial|personal|prejudicial) )?interests? (?:\((?:DPI|ORI|NRI)\) )?(?:in|in relation to|in respect of|relating to|regarding|under|on) (?<reference>(?:agenda )?items? [0-9][0-9A-Za-z/()]*(?:(?:, | and | & )[0-9][0-9A-Za-z/()]*)*|minute [0-9][0-9A-Za-z/()]*|#[0-9][^\s,;.]*|this item)(?=$|[\s,;.:–-])(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    /// <summary>Another declaration, another person's, or what somebody would do: nothing of that may be taken for a fact.</summary>
    [GeneratedRegex(@"\b(declar|disclos|interests?\b|would|will|councillors?|cllrs?\b|items?|not\b|dispensation|@)|@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysMore();

    [GeneratedRegex(@"\b(?<conduct>spoke and left|left the meeting|left the room|took no part|remained in the meeting|remained)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conduct();
}
