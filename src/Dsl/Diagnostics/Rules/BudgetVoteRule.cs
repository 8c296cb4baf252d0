using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN314: a budget meeting with votes or decisions and no vote by name, where the profile's law asks for one (SI 2014/165).</summary>
internal sealed class BudgetVoteRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.Profile.BudgetVotesAreNamed || context.Document.Meeting.Kind != MeetingKind.Budget)
            return;
        var votes = context.Blocks().OfType<VoteBlock>().ToList();
        if (votes.Exists(vote => vote.IsNamed))
            return;
        if (votes.Count > 0)
            context.Diagnostics.Add(Catalogue.BudgetWithoutNamedVote, context.FirstLine(votes[0]));
        else if (context.Blocks().Any(block => block is DecisionBlock) && context.Tree.Root.Header?.FirstLine is { } header)
            context.Diagnostics.Add(Catalogue.BudgetWithoutNamedVote, header.KeywordSpan);
    }
}
