using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN208: minute numbers that do not go on from the body's previous meeting in the project. Those that begin with 1 anew are no fault.</summary>
internal sealed class ContinuityRule : IRule
{
    public void Check(RuleContext context)
    {
        var meeting = context.Document.Meeting;
        if (context.IsExtract || meeting.Date is not { Day: var day } || context.Project.Meetings is not { } meetings)
            return;
        var first = context.Document.Items.Select(item => item.Number).OfType<string>().Select(ItemNumbers.LeadingNumber).OfType<long>().DefaultIfEmpty(1).Min();
        if (first == 1)
            return;
        var previous = meetings.Of(meeting.Body).LastOrDefault(other => other.Date < day && other.Kind != MeetingKind.Extract && other.Path != context.Tree.Text.Path);
        var numbers = previous?.Minutes.Select(minute => minute.Number).OfType<string>().Select(ItemNumbers.LeadingNumber).OfType<long>().ToList() ?? [];
        if (numbers.Count == 0 || first == numbers.Max() + 1 || (numbers.Min() == 1 && first <= numbers.Max()))
            return;
        var item = context.Tree.Root.Items.Zip(context.Document.Items).First(pair => ItemNumbers.LeadingNumber(pair.Second.Number ?? "") == first);
        Report(context, item.First, previous?.Date ?? day, numbers.Max(), first);
    }

    private static void Report(RuleContext context, ItemSyntax item, DateOnly date, long last, long first)
    {
        var field = context.Tree.Root.ChildrenOf<HeaderSyntax>().SelectMany(header => header.Fields).FirstOrDefault(field => field.Definition.Key == "First minute");
        var typed = item.Head is { Number: { IsEmpty: false } number } ? number : default;
        var right = (last + 1).ToString(CultureInfo.InvariantCulture);
        ImmutableArray<TextChange> changes = [];
        if (typed.IsEmpty && field is not null && context.Slice(field.Value) == first.ToString(CultureInfo.InvariantCulture))
            changes = [new TextChange(field.Value, right)];
        else if (!typed.IsEmpty && last < int.MaxValue - 1)
            changes = MinuteRenumbering.From(context, context.Tree.Root.Items.First(), (int)first, (int)last + 1, isRepeat: false);
        var span = !typed.IsEmpty ? typed : field?.Value ?? item.FirstLine?.KeywordSpan ?? item.Span;
        context.Diagnostics.Add(new Diagnostic(
            Catalogue.NotContinuous, span, date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture), first.ToString(CultureInfo.InvariantCulture))
        {
            Fixes = changes.IsEmpty ? [] : [new Fix($"Begin with minute {right}", changes)],
        });
    }
}
