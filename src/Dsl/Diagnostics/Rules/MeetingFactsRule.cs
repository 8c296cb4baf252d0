using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN510: date, venue and PRESENT; MIN205: the time of closing. An extract needs none of them.</summary>
internal sealed class MeetingFactsRule : IRule
{
    public void Check(RuleContext context)
    {
        var header = context.Tree.Root.Header?.FirstLine;
        if (context.IsExtract || header is null)
            return;
        var meeting = context.Document.Meeting;
        if (meeting.Fields.All(field => field.Key != "Date"))
            context.Diagnostics.Add(Catalogue.MissingFact, header.KeywordSpan, "on what day the meeting was held", "a line like 'Date: Friday 7 July 2023' under MINUTES");
        if (meeting.Venue.Length == 0)
            context.Diagnostics.Add(Catalogue.MissingFact, header.KeywordSpan, "where the meeting was held", "a line like 'Venue: County Hall' under MINUTES");
        if (context.Document.Rolls.All(roll => roll.Kind != RollKind.Present))
            context.Diagnostics.Add(Catalogue.MissingFact, header.KeywordSpan, "who was present", "PRESENT and under it an entry for each member");
        if (!context.Blocks().Any(block => block is ClosedBlock) && !EndsByAdjourning(context))
            context.Diagnostics.Add(Catalogue.ClosedMissing, header.KeywordSpan);
    }

    /// <summary>In many bodies the meeting ends when it adjourns.</summary>
    private static bool EndsByAdjourning(RuleContext context) =>
        context.Steps() is [.., { Kind: KeywordKind.Adjourned } last] && AdjournmentRule.IsLast(context.Tree, last.Line);
}
