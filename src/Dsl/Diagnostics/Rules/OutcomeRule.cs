using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN307: an outcome that does not fit the count; MIN308: a tie that was carried, or decided an election, without a casting vote (LGA 1972 Schedule 12 paragraph 39).</summary>
internal sealed class OutcomeRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var proposal in context.AllProposals)
        {
            if (proposal.LastVote is not { } vote)
                continue;
            if (vote.Options.FirstOrDefault() is null)
                Check(context, proposal, vote);
            else
                CheckElection(context, proposal, vote);
        }
    }

    private static void Check(RuleContext context, Proposal proposal, VoteBlock vote)
    {
        var (stated, keyword) = Stated(proposal);
        if (stated is null || keyword is null)
            return;
        var count = vote.Result;
        if (count == VoteResult.Tied && stated == ProposalResult.Carried && proposal.Casting is null)
        {
            if (!SpeaksOf(proposal, "casting", "bwrw"))
                context.Diagnostics.Add(Catalogue.TieWithoutCastingVote, context.FirstLine(SettledBy(proposal)), Number(vote, VoteSide.For));
            return;
        }

        var decided = count == VoteResult.Tied && proposal.Casting is { } casting ? (casting == VoteSide.For ? VoteResult.For : VoteResult.Against) : count;
        var fits = (stated, decided) switch
        {
            (_, VoteResult.Unknown) => true,
            (ProposalResult.Carried, VoteResult.Against) => false,
            (ProposalResult.Lost, VoteResult.For) => vote.Method == VoteMethod.Unanimous && vote.Lists.IsEmpty,
            (ProposalResult.Tied, VoteResult.For or VoteResult.Against) => count == VoteResult.Tied,
            _ => true,
        };
        if (!fits && !SpeaksOf(proposal, "major", "two-thirds", "two thirds", "mwyafrif", "casting"))
            context.Diagnostics.Add(Catalogue.OutcomeDiffers, context.FirstLine(SettledBy(proposal)), keyword.Text, Number(vote, VoteSide.For), Number(vote, VoteSide.Against));
    }

    /// <summary>Options with as many votes, of which the decision names just one.</summary>
    private static void CheckElection(RuleContext context, Proposal proposal, VoteBlock vote)
    {
        var most = vote.Options.Max(option => option.Total);
        var first = vote.Options.Where(option => option.Total == most).ToList();
        if (most == 0 || first.Count < 2 || proposal is not { Decision: { } decision, Casting: null, Result: ProposalResult.Carried })
            return;
        var decided = decision.Text.ToPlainText();
        if (first.Count(option => decided.Contains(option.Label, StringComparison.OrdinalIgnoreCase)) == 1 && !SpeaksOf(proposal, "casting", "bwrw", " lot", "toss", "coin"))
            context.Diagnostics.Add(Catalogue.TieWithoutCastingVote, context.FirstLine(decision), most.ToString(CultureInfo.InvariantCulture));
    }

    private static (ProposalResult? Result, Keyword? Keyword) Stated(Proposal proposal) =>
        proposal.Outcome is { } outcome ? (proposal.Outcomes.Length == 1 && outcome.Keyword.Kind == KeywordKind.Tied ? ProposalResult.Tied : proposal.Result, outcome.Keyword)
        : proposal.Decision is { } decision ? (proposal.Result, decision.Keyword) : (null, null);

    private static Block SettledBy(Proposal proposal) => proposal.Outcome as Block ?? proposal.Decision ?? throw new InvalidOperationException("Only what is settled is checked.");

    /// <summary>Whether the minutes say in words why the count does not decide.</summary>
    private static bool SpeaksOf(Proposal proposal, params ReadOnlySpan<string> words)
    {
        var said = string.Join(' ', proposal.Outcomes.Select(outcome => outcome.OwnWords.ToPlainText())
            .Concat(proposal.Votes.Select(vote => vote.OwnWords.ToPlainText()))
            .Append(proposal.Decision?.Text.ToPlainText()).Append(proposal.Decision?.LeadIn.ToPlainText()));
        foreach (var word in words)
        {
            if (said.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Number(VoteBlock vote, VoteSide side) => (vote.CountOf(side) ?? 0).ToString(CultureInfo.InvariantCulture);
}
