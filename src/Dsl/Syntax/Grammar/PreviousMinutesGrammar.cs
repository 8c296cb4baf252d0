using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The head of PREVIOUS MINUTES: of which dates they are, and what was decided on them.</summary>
internal static partial class PreviousMinutesGrammar
{
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
                return IsOutcome(source, outcome) && Dates(source, SpanOf(sentence.Groups["dates"])) is { } named
                    ? new PreviousMinutesHeadSyntax(named, outcome, content) : null;
            }

            if (colon >= 0)
                return null;
            (head, outcome) = (words, default);
        }

        if (head.IsEmpty)
            return outcome.IsEmpty ? null : new PreviousMinutesHeadSyntax([], outcome, content);
        var lead = Lead().Match(source, head.Start, head.Length);
        return Dates(source, TextSpan.FromBounds(lead.Success ? lead.Index + lead.Length : head.Start, head.End)) is { } dates
            ? new PreviousMinutesHeadSyntax(dates, outcome, content) : null;
    }

    /// <summary>Whether words that <see cref="Read"/> does not read say all the same what was decided.</summary>
    internal static bool StatesOutcome(string source, TextSpan content) => Decided().IsMatch(source.Substring(content.Start, content.Length));

    private static bool IsOutcome(string source, TextSpan words) => Scan.WordAt(source.AsSpan(words.Start, words.Length), Outcomes) > 0;

    private static ImmutableArray<TextSpan>? Dates(string source, TextSpan words)
    {
        var dates = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var date in SplitAt(source, Scan.Trim(source, words), " and "))
        {
            if (DateGrammar.Read(source.Substring(date.Start, date.Length), 2000, monthFirst: false, out var isImpossible) is null && !isImpossible)
                return null;
            dates.Add(date);
        }

        return dates.DrainToImmutable();
    }

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
    [GeneratedRegex(@"\G(of|from)?\s*(the\s+)?((last|previous)\s+)*(meetings?\s+)?((held\s+)?on\s+)?(the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G(the\s+)?minutes\s+(of|from)\s+(the\s+)?((last|previous)\s+)*(meetings?\s+)?((held\s+)?on\s+)?(the\s+)?(?<dates>[^,;:.]+?),?\s+(were|was)\s+(?<outcome>.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(approved|agreed|confirmed|accepted|adopted|signed|deferred|rejected|taken as read)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decided();
}
