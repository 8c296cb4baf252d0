using System.Buffers;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN210: times that run backwards, and ranges that do; MIN212: somebody who arrived or left before the meeting began or after it closed.
/// A time without am or pm is read as the one that fits; after an evening, an hour past midnight does.
/// </summary>
internal sealed class MeetingTimesRule : IRule
{
    /// <summary>A dash, or a letter of "to", "until" and "i": what stands between two times.</summary>
    private static readonly SearchValues<char> RangeSigns = SearchValues.Create("-–—tTuUiI");

    public void Check(RuleContext context)
    {
        CheckRanges(context);
        var steps = context.Steps();
        var closed = steps.FindIndex(step => step.Kind == KeywordKind.Closed);
        var start = (steps.Find(step => step is { Kind: KeywordKind.Opened, Time: not null })?.Time ?? context.Document.Meeting.Time) is { } begun ? ClockReading.Certain(begun) : null;
        var end = closed >= 0 && steps[closed].Time is { } closing ? ClockReading.After(closing, start) : null;
        (int Minutes, string Typed)? previous = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            if (step.Kind == KeywordKind.Adjourned && step.IsToAnotherDay)
            {
                (previous, start, end) = (null, null, null);
                continue;
            }

            if (step.IsOfPerson && closed >= 0 && i > closed)
            {
                context.Diagnostics.Add(Catalogue.OutsideMeeting, step.Line.KeywordSpan, "This stands after the line that closes the meeting");
                continue;
            }

            if (step.Time is not { } time || ClockReading.After(time, previous?.Minutes ?? start) is not { } minutes)
                continue;
            if (step.IsOfPerson && minutes < start)
                context.Diagnostics.Add(Catalogue.OutsideMeeting, step.TimeSpan, $"{context.Slice(step.TimeSpan)} is before the meeting began");
            else if (step.IsOfPerson && minutes > end)
                context.Diagnostics.Add(Catalogue.OutsideMeeting, step.TimeSpan, $"{context.Slice(step.TimeSpan)} is after the meeting closed");
            else if (previous is { } before && minutes < before.Minutes)
                context.Diagnostics.Add(Catalogue.TimesOutOfOrder, step.TimeSpan, context.Slice(step.TimeSpan), before.Typed);
            else
                previous = (minutes, context.Slice(step.TimeSpan));
        }
    }

    /// <summary>The fields Time and Timing where they are ranges.</summary>
    private static void CheckRanges(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line.Field is not { Key: "Time" or "Timing" } || !context.Source.AsSpan(line.Content.Start, line.Content.Length).ContainsAny(RangeSigns) || Syntax.Grammar.TimeGrammar.Read(context.Slice(line.Content)) is not { End: { } end } range)
                continue;
            var from = ClockReading.MinutesOf(range.Start);
            var to = ClockReading.MinutesOf(end);
            if (to < from && !ClockReading.IsPastMidnight(from, to) && (ClockReading.SaysHalf(range.Typed) || to + ClockReading.HalfDay < from))
                context.Diagnostics.Add(Catalogue.TimesOutOfOrder, line.Content, end.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture), range.Start.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
