using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN407: earlier minutes dated on or after the meeting's own day; MIN408: approval at an extraordinary meeting, which is not the next suitable
/// meeting for signing (SI 1993/202 Schedule 2 paragraph 2).
/// </summary>
internal sealed class PreviousMinutesRule : IRule
{
    public void Check(RuleContext context)
    {
        var meeting = context.Document.Meeting;
        foreach (var block in context.Blocks().OfType<PreviousMinutesBlock>())
        {
            foreach (var date in block.Dates)
            {
                // Without a year it may be last year's.
                if (date.HasYear && meeting.Date is { } own && date.Day >= own.Day)
                    context.Diagnostics.Add(Catalogue.PreviousMinutesDate, context.FirstLine(block), date.Typed, own.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
            }

            if (meeting.Kind == MeetingKind.Extraordinary && block.IsApproved)
                context.Diagnostics.Add(Catalogue.ApprovedAtExtraordinary, context.FirstLine(block));
        }
    }
}
