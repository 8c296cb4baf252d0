using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN202: impossible days in the heads of PREVIOUS MINUTES and CORRECTION that are written in figures or without a year.</summary>
internal sealed class HeadDateRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line.Head is PreviousMinutesHeadSyntax previous)
            {
                foreach (var date in previous.Dates)
                    Check(context, date);
            }
            else if (line.Head is CorrectionHeadSyntax { Date: { IsEmpty: false } corrected })
            {
                Check(context, corrected);
            }
        }
    }

    private static void Check(RuleContext context, TextSpan date)
    {
        var year = context.Document.Meeting.Date?.Day.Year ?? 2000;
        var isRead = DateGrammar.Read(context.Slice(date), year, context.Profile.MonthFirst, out var isImpossible) is not null;
        if (!isRead && isImpossible && !context.Diagnostics.Any(Catalogue.ImpossibleDate, date))
            context.Diagnostics.Add(Catalogue.ImpossibleDate, date, context.Slice(date));
    }
}
