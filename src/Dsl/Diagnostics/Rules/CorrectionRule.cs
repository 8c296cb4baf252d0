using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN409: a CORRECTION replaces words that do not stand in the minute of the earlier meeting that it names, where the project has that. Of
/// minutes with anything exempt in them nothing is said: neither that the words are there nor that they are not.
/// </summary>
internal sealed partial class CorrectionRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Project.Meetings is not { } meetings || context.Document.Meeting.Date is not { Day: var own })
            return;
        PreviousMinutesBlock? previous = null;
        foreach (var block in context.Blocks())
        {
            previous = block as PreviousMinutesBlock ?? previous;
            if (block is not CorrectionBlock { Minute.Length: > 0 } correction)
                continue;
            var earlier = meetings.Of(context.Document.Meeting.Body).Where(meeting => meeting.Date < own && meeting.Path != context.Tree.Text.Path).ToList();
            if (Meant(context, correction, previous, earlier) is { Date: { } day } meeting && meeting.Minute(correction.Minute)?.Words is { } words)
                Check(context, correction, words, day);
        }
    }

    private static void Check(RuleContext context, CorrectionBlock correction, WordTraces words, DateOnly day)
    {
        var line = context.FirstLine(correction);
        foreach (Match match in Replaced().Matches(context.Slice(line)))
        {
            var old = match.Groups["old"];
            if (!words.MayHave(old.Value))
                context.Diagnostics.Add(Catalogue.CorrectionNotFound, new TextSpan(line.Start + old.Index, old.Length), old.Value, correction.Minute, day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The meeting of the correction's own date, else of the minutes approved above it, else the one before; null where several may be meant.</summary>
    private static MeetingEntry? Meant(RuleContext context, CorrectionBlock correction, PreviousMinutesBlock? previous, List<MeetingEntry> earlier)
    {
        if (correction.Date.Length > 0)
            return DateGrammar.Read(correction.Date, context.Document.Meeting.Date?.Day.Year, context.Profile.MonthFirst, out _) is { } typed ? Only(earlier, typed) : null;
        if (previous is { Dates.Length: > 0 })
            return previous.Dates is [var one] ? Only(earlier, one) : null;
        return earlier.Count > 0 && earlier[^1].Date is { } last ? earlier.Count(meeting => meeting.Date == last) == 1 ? earlier[^1] : null : null;
    }

    private static MeetingEntry? Only(List<MeetingEntry> earlier, MinutesDate date) =>
        earlier.FindAll(meeting => date.HasYear ? meeting.Date == date.Day : meeting.Date is { } day && (day.Month, day.Day) == (date.Day.Month, date.Day.Day)) is [var one] ? one : null;

    [GeneratedRegex("\\breplace\\s+(?:“(?<old>[^”]+)”|\"(?<old>[^\"]+)\"|‘(?<old>[^’]+(?:’\\w[^’]*)*)’|'(?<old>[^']+(?:'\\w[^']*)*)')\\s+(?:with|by)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();
}
