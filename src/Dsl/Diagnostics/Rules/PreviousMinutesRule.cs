using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN407: earlier minutes dated on or after the meeting's own day, or on a day between the project's meetings on which there was none; MIN408: approval at an extraordinary meeting, which is not the next suitable
/// meeting for signing (SI 1993/202 Schedule 2 paragraph 2).
/// </summary>
internal sealed class PreviousMinutesRule : IRule
{
    public void Check(RuleContext context)
    {
        var meeting = context.Document.Meeting;
        foreach (var each in context.Blocks())
        {
            if (each is not PreviousMinutesBlock block)
                continue;
            foreach (var date in block.Dates)
            {
                if (meeting.Date is { Day: var own } && Fault(context, date, own) is { } fault)
                    context.Diagnostics.Add(Catalogue.PreviousMinutesDate, context.FirstLine(block), fault);
            }

            if (meeting.Kind == MeetingKind.Extraordinary && block.IsApproved)
                context.Diagnostics.Add(Catalogue.ApprovedAtExtraordinary, context.FirstLine(block));
        }
    }

    private static string? Fault(RuleContext context, MinutesDate date, DateOnly own)
    {
        // Without a year it may be last year's.
        if (!date.HasYear)
            return null;
        if (date.Day >= own)
            return $"{date.Typed} is not before this meeting on {Words(own)}, so no earlier minutes can be of that date";

        // Only between meetings that the project has can it be told that there was none: older ones may be kept elsewhere.
        var earlier = context.Project.Meetings?.Of(context.Document.Meeting.Body).Where(other => other.Path != context.Tree.Text.Path)
            .Select(other => other.Date).OfType<DateOnly>().Where(day => day < own).ToList() ?? [];
        if (earlier.Count == 0 || earlier.Contains(date.Day) || date.Day < earlier.Min() || date.Day > earlier.Max())
            return null;
        return $"No meeting on {date.Typed} is in this project; the nearest was on {Words(earlier.MinBy(day => Math.Abs(day.DayNumber - date.Day.DayNumber)))}";
    }

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
