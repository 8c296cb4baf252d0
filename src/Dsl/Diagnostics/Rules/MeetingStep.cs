using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>One of the lines OPENED to CLOSED.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Line">The line.</param>
/// <param name="Words">What stands after the keyword.</param>
/// <param name="Time">The time, or null.</param>
/// <param name="TimeSpan">Where the time stands; empty for none.</param>
internal sealed partial record MeetingStep(KeywordKind Kind, LineSyntax Line, string Words, MinutesTime? Time, TextSpan TimeSpan)
{
    /// <summary>Whether it is ARRIVED, RETURNED or LEFT.</summary>
    internal bool IsOfPerson => Kind is KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left;

    /// <summary>Whether an adjournment is to a later day: "to 14 July 2023", "until Monday".</summary>
    internal bool IsToAnotherDay => AnotherDay().IsMatch(Words);

    /// <summary>Whether an adjournment says how long it was or to when: it ends by itself.</summary>
    internal bool EndsByItself => IsToAnotherDay || Length().IsMatch(Words);

    /// <summary>The steps in the order in which they stand.</summary>
    internal static List<MeetingStep> Of(SyntaxTree tree)
    {
        var steps = new List<MeetingStep>();
        foreach (var line in tree.Lines)
        {
            if (line is not { IsMalformed: false, Keyword: { Kind: KeywordKind.Opened or KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left or KeywordKind.Adjourned or KeywordKind.Resumed or KeywordKind.Closed } keyword })
                continue;
            var span = (line.Head as PresenceHeadSyntax)?.Time ?? (line.Head as TimeHeadSyntax)?.Span ?? default;
            steps.Add(new MeetingStep(keyword.Kind, line, tree.Text.ToString(line.Content), span.IsEmpty ? null : TimeGrammar.Read(tree.Text.ToString(span)), span));
        }

        return steps;
    }

    [GeneratedRegex(@"\b(to|until|till|tan) (?![0-9]{1,2}([.:][0-9]{2})? ?([ap]\.?m|$)|[0-9]{4}\b|noon|midday)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnotherDay();

    [GeneratedRegex(@"\b(for|am) .*\b(minutes?|mins?|hours?|half an hour|munud|awr)\b|\b(to|until|till|tan|[-–]) ?[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
