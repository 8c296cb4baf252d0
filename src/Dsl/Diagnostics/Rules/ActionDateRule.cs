using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN023: an action that is due on no date.</summary>
internal sealed class ActionDateRule : IRule
{
    private static readonly string[] Words = ["next meeting", "the next meeting", "asap", "as soon as possible", "y cyfarfod nesaf"];

    public void Check(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line.Head is not ActionHeadSyntax { Due.IsEmpty: false } head)
                continue;
            var typed = context.Slice(head.Due);
            if (Words.Contains(typed.ToLowerInvariant()))
                continue;
            var year = context.Document.Meeting.Date?.Day.Year ?? 2000;
            if (DateGrammar.Read(typed, year, Profiles.Of(context.Project.Settings.Profile).MonthFirst, out var isImpossible) is null)
                context.Diagnostics.Add(isImpossible ? Catalogue.ImpossibleDate : Catalogue.MalformedAction, head.Due, typed);
        }
    }
}
