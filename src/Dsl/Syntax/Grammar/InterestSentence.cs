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
        if (!match.Success || !NamesPersons(match.Groups["who"].Value))
            return null;
        var rest = match.Groups["rest"].Value;
        var conduct = Conduct().Match(rest);
        if (SaysMore().IsMatch(rest) || !(conduct.Success || Reason().IsMatch(rest)) || AnyConduct().Count(rest) > (conduct.Success ? 1 : 0))
            return null;
        var who = match.Groups["who"];
        var parts = new InterestGrammar.Parts { Type = match.Groups["type"].Value, Text = new TextSpan(sentence.End, 0) };
        parts.Persons.AddRange(PersonListGrammar.Split(source, new TextSpan(sentence.Start + who.Index, who.Length)));
        parts.References.Add(match.Groups["reference"].Value);
        parts.Conduct = conduct.Groups["conduct"].Value.ToLowerInvariant();
        return parts;
    }

    private static bool NamesPersons(string who) =>
        who.Length <= LongestPersons && !NamesOthers().IsMatch(who) && (who.StartsWith('@') || PersonEntryGrammar.StartsWithArticle(who) || PersonTitles.Split(who).Title.Length > 0 || PersonTitles.SingularOf(who).Length > 0);

    [GeneratedRegex(@"^(?<who>(?:(?! declare| disclose).)+?) (?:also )?(?:declared|disclosed) (?:an?|his|her|their) (?:(?<type>disclosable pecuniary|pecuniary|other registrable|non-registrable|registrable|personal and prejudicial|personal|prejudicial) )?interests? (?:\((?:DPI|ORI|NRI)\) )?(?:in|in relation to|in respect of|relating to|regarding|under|on) (?<reference>(?:agenda )?items? [0-9][0-9A-Za-z/()]*(?:(?:, | and | & )[0-9][0-9A-Za-z/()]*)*|minute [0-9][0-9A-Za-z/()]*|#[0-9][^\s,;.]*|this item)(?=$|[\s,;.:–-])(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declared();

    /// <summary>Another declaration, another person's, or what somebody would do: nothing of that may be taken for a fact.</summary>
    [GeneratedRegex(@"\b(declar|disclos|interests?\b|would|will|councillors?|cllrs?\b|items?|not\b|dispensation|@)|@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysMore();

    /// <summary>One who speaks for another, or an office beside a name: who declared is not certain then.</summary>
    [GeneratedRegex(@"\b(behalf|for|by|who|whose|that|said|not|no|nobody|neither|nor)\b|^(the|y|yr) [^,]*,|, *(the\b|chair|vice|deputy|leader|mayor|clerk|member)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesOthers();

    /// <summary>
    /// What the declarer did, to the sentence's end: directly after the item, or after a capacity without a verb ("as a governor"), so that no
    /// word between is of somebody else or denies it.
    /// </summary>
    [GeneratedRegex(@"^(?: as (?:an? |the )?(?:(?!(?:who|whose|which|that|where|had|has|have|is|was|were|and|but|or|her|his|their|may|might)\b)[\p{L}’'-]+(?![\p{L}’'-]) ?){1,6}?)?,? and (?:then )?(?<conduct>(?:left|withdrew from|remained in) the (?:meeting|room|chamber|hall))(?: (?:for|during|while) [^.;:]+)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conduct();

    /// <summary>What may follow the item without conduct: nothing, or why.</summary>
    [GeneratedRegex(@"^(\.?|,? (as|because|since|being|due to|owing to) .*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    /// <summary>Words of conduct, whosever it is.</summary>
    [GeneratedRegex(@"\b(left|leav\w+|withdr\w+|remain\w*|stay\w*|took|take|spoke|sp[eo]ak\w*|abstain\w*|return\w*|vot\w+|retir\w+|absent\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyConduct();
}
