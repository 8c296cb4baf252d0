using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The head of PREVIOUS MINUTES: of which dates they are, and what was decided on them.</summary>
internal static partial class PreviousMinutesGrammar
{
    /// <summary>Of a date, "Wednesday, 27th September, 2023"; more characters before the line's end are not looked at.</summary>
    private const int LongestDate = 40;

    /// <summary>Of the words that name a meeting.</summary>
    private const int LongestMeeting = 120;

    /// <summary>The words that what was decided on previous minutes begins with; more may follow ("approved subject to …").</summary>
    private static readonly string[] Outcomes =
    [
        "approved", "not approved", "agreed", "not agreed", "confirmed", "not confirmed", "accepted", "not accepted", "adopted", "received", "signed", "noted", "amended",
        "corrected", "deferred", "not considered", "taken as read", "withdrawn", "rejected", "cymeradwywyd", "ni chymeradwywyd", "cadarnhawyd", "gohiriwyd", "derbyniwyd",
    ];

    /// <summary>Dates and outcome of previous minutes; null where the line says something else.</summary>
    internal static PreviousMinutesHeadSyntax? Read(string source, TextSpan content)
    {
        var words = ConductGrammar.WithoutStop(source, content);
        var colon = HeadGrammar.HeadEnd(source, words);
        var outcome = Scan.Trim(source, TextSpan.FromBounds(colon < 0 ? words.Start : colon + 1, words.End));
        var head = colon < 0 ? new TextSpan(words.Start, 0) : Scan.Trim(source, TextSpan.FromBounds(words.Start, colon));
        if (!IsOutcome(source, outcome))
        {
            if (head.IsEmpty && Sentence().Match(source, outcome.Start, outcome.Length) is { Success: true } sentence)
            {
                outcome = SpanOf(sentence.Groups["outcome"]);
                return IsOutcome(source, outcome) ? Head(source, SpanOf(sentence.Groups["meetings"]), outcome, content) : null;
            }

            if (colon >= 0)
                return null;
            (head, outcome) = (words, default);
        }

        if (!head.IsEmpty)
            return Head(source, head, outcome, content);
        return outcome.IsEmpty ? null : new PreviousMinutesHeadSyntax([], [], outcome, content);
    }

    /// <summary>Whether words that <see cref="Read"/> does not read say all the same what was decided.</summary>
    internal static bool StatesOutcome(string source, TextSpan content) => Decided().IsMatch(source.Substring(content.Start, content.Length));

    private static bool IsOutcome(string source, TextSpan words) => Scan.WordAt(source.AsSpan(words.Start, words.Length), Outcomes) > 0;

    /// <summary>"of the meetings held on 2 June and 9 June 2023", "the annual meeting of 2 June": null where a meeting has no date that can be read.</summary>
    private static PreviousMinutesHeadSyntax? Head(string source, TextSpan words, TextSpan outcome, TextSpan content)
    {
        words = Scan.Trim(source, words);
        var of = Of().Match(source, words.Start, words.Length);
        if (of.Success)
            words = Scan.Trim(source, TextSpan.FromBounds(of.Index + of.Length, words.End));
        var dates = ImmutableArray.CreateBuilder<TextSpan>();
        var meetings = ImmutableArray.CreateBuilder<TextSpan>();

        // "of the last meeting" says no more than no words at all.
        if (!outcome.IsEmpty && Usual().Match(source, words.Start, words.Length) is { Success: true } usual && usual.Length == words.Length && usual.Length > 0)
            return new PreviousMinutesHeadSyntax([], [], outcome, content);
        var start = words.Start;
        foreach (var part in SplitAt(source, words, " and "))
        {
            // "and" may stand in a committee's name too: "the Policy and Resources Committee held on 2 June".
            var meeting = TextSpan.FromBounds(start, part.End);
            if (DateAtEnd(source, meeting) is not { } date)
                continue;
            var lead = Scan.Trim(source, TextSpan.FromBounds(start, date.Start));
            if (SaysMore(source, lead) && !(of.Success && MayNameMeeting(source, lead)))
                return null;
            dates.Add(date);
            meetings.Add(lead.IsEmpty ? new TextSpan(date.Start, 0) : lead);
            start = part.End + " and ".Length;
        }

        if (start <= words.End)
            return null;
        if (!meetings.Any(lead => SaysMore(source, lead)))
            meetings = dates.Select(date => new TextSpan(date.Start, 0)).ToImmutableArray().ToBuilder();
        return new PreviousMinutesHeadSyntax(dates.DrainToImmutable(), meetings.ToImmutable(), outcome, content);
    }

    /// <summary>The longest date that words end with, its weekday included; null for none.</summary>
    private static TextSpan? DateAtEnd(string source, TextSpan words)
    {
        for (var at = Math.Max(words.Start, words.End - LongestDate); at < words.End; at++)
        {
            if (char.IsWhiteSpace(source[at]) || (at > words.Start && !char.IsWhiteSpace(source[at - 1])))
                continue;
            if (DateGrammar.Read(source[at..words.End], 2000, monthFirst: false, out var isImpossible) is not null || isImpossible)
                return TextSpan.FromBounds(at, words.End);
        }

        return null;
    }

    /// <summary>Figures before a date would be a date that is not read ("7 and 9 June"), a stop or a verb another sentence.</summary>
    private static bool MayNameMeeting(string source, TextSpan lead) => lead.Length <= LongestMeeting && !SaysOther().IsMatch(source.Substring(lead.Start, lead.Length));

    private static bool SaysMore(string source, TextSpan lead) =>
        !lead.IsEmpty && Usual().Match(source, lead.Start, lead.Length).Length < lead.Length;

    private static IEnumerable<TextSpan> SplitAt(string source, TextSpan span, string separator)
    {
        var start = span.Start;
        for (var at = source.IndexOf(separator, start, span.End - start, StringComparison.Ordinal); at >= 0; at = source.IndexOf(separator, start, span.End - start, StringComparison.Ordinal))
        {
            yield return Scan.Trim(source, TextSpan.FromBounds(start, at));
            start = at + separator.Length;
        }

        yield return Scan.Trim(source, TextSpan.FromBounds(start, span.End));
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Length);

    // "\G" and not "^", which would mean the beginning of the whole source.
    [GeneratedRegex(@"\G(of|from)(?=\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Of();

    [GeneratedRegex(@"\G(the\b\s*)?((last|previous)\b\s*)*(meetings?\b\s*)?((held|dated)\b\s*)?((on|of)\b\s*)?(the\b\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Usual();

    [GeneratedRegex(@"\G((the\s+)?minutes\s+)?(?<meetings>(of|from)\s[^;:]+?),?\s+(were|was)\s+(?<outcome>.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[0-9.;:]|\b(were|was|been|be|is|are|had|has|have)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysOther();

    [GeneratedRegex(@"\b(approved|agreed|confirmed|accepted|adopted|signed|deferred|rejected|taken as read)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();
}
