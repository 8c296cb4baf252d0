using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN023: an action that is due on no date; MIN201 and MIN202 of its date; MIN213: an action that is due before the meeting. What is said of
/// its progress ("carried forward", "done") explains an old date.
/// </summary>
internal sealed class ActionDateRule : IRule
{
    private static readonly string[] Words = ["next meeting", "the next meeting", "asap", "as soon as possible", "y cyfarfod nesaf"];

    public void Check(RuleContext context)
    {
        var progress = new Lazy<Dictionary<int, ActionBlock>>(() => context.Blocks().OfType<ActionBlock>().GroupBy(action => action.Line).ToDictionary(group => group.Key, group => group.First()));
        foreach (var line in context.Tree.Lines)
        {
            if (line.Head is not ActionHeadSyntax { Due.IsEmpty: false } head)
                continue;
            var typed = context.Slice(head.Due);
            if (Words.Contains(typed.ToLowerInvariant()))
                continue;
            var meeting = context.Document.Meeting.Date?.Day;
            var date = DateGrammar.Read(typed, meeting?.Year ?? 2000, context.Profile.MonthFirst, out var isImpossible);
            if (date is null)
            {
                context.Diagnostics.Add(isImpossible ? Catalogue.ImpossibleDate : Catalogue.MalformedAction, head.Due, typed);
                continue;
            }

            // Without a year it is the next such day, whatever its weekday.
            if (!date.HasYear)
                continue;
            var end = typed.AsSpan().IndexOfAnyInRange('0', '9') is var digits and > 0 ? typed[..digits].TrimEnd(' ', ',', '.') : "";
            if (WrittenDateRule.WrongWeekday(date.Day, end, new TextSpan(head.Due.Start, end.Length)) is { } wrong)
                context.Diagnostics.Add(wrong);
            if (date.Day < meeting && progress.Value.GetValueOrDefault(context.Tree.Text.GetLinePosition(line.Span.Start).Line)?.Progress is null or "")
                context.Diagnostics.Add(Catalogue.DueBeforeMeeting, head.Due, typed);
        }
    }
}
