using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Proposals;

/// <summary>
/// Joins motions, amendments, votes, outcomes and decisions of one item. A vote, and an outcome, is of the nearest motion or amendment above
/// it that has no outcome yet; an amendment is to the nearest motion above it that has none, or to the proposal before the item.
/// </summary>
internal sealed class ProposalFinder
{
    private readonly List<OpenProposal> roots = [];
    private readonly Stack<OpenProposal> open = new();

    /// <summary>What the last outcome TIED is of, as long as a casting vote or another outcome may follow; else null.</summary>
    private OpenProposal? tied;

    /// <summary>What the last decision, outcome or motion is of: reasons and conditions belong to it.</summary>
    private OpenProposal? last;

    private ProposalFinder()
    {
    }

    internal static ImmutableArray<Proposal> Find(ImmutableArray<Block> blocks)
    {
        var finder = new ProposalFinder();
        finder.Walk(blocks);
        return [.. finder.roots.Select(root => root.Close())];
    }

    private void Walk(ImmutableArray<Block> blocks)
    {
        // The nesting of blocks has a limit (see BlockBuilder), so this cannot overflow.
        foreach (var block in blocks)
        {
            Add(block);
            Walk(block is ListBlock list ? ImmutableArray<Block>.CastUp(list.Entries) : block.Blocks);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case MotionBlock motion: Move(motion); break;
            case VoteBlock vote: Vote(vote); break;
            case OutcomeBlock outcome: Settle(outcome); break;
            case DecisionBlock decision: Decide(decision); break;
            case StatementBlock { Keyword.Group: KeywordGroup.DecisionPart } part: last?.Parts.Add(part); break;
        }
    }

    private void Move(MotionBlock motion)
    {
        tied = null;
        var proposal = new OpenProposal(motion);
        if (!motion.IsAmendment)
            roots.Add(proposal);
        else
            (open.FirstOrDefault(above => above.Motion is not { IsAmendment: true }) ?? Begin(null)).Amendments.Add(proposal);
        open.Push(proposal);
        last = proposal;
    }

    private void Vote(VoteBlock vote)
    {
        var isCastingAlone = !vote.Lists.IsEmpty && vote.Lists.All(list => list.Side == VoteSide.CastingVote);
        if (tied is not null && isCastingAlone)
        {
            tied.Votes.Add(vote);
            return;
        }

        tied = null;

        // An amendment whose vote is indented under it is done with where a vote stands outside it.
        if (open.Count > 1 && open.Peek() is { Motion: { IsAmendment: true } amendment, Votes: [var its, ..] } && Holds(amendment, its) && !Holds(amendment, vote))
            open.Pop();
        if (!open.TryPeek(out var of))
            of = last is { Decision: not null, Votes.Count: 0, Outcomes.Count: 0 } ? last : Begin(null);
        of.Votes.Add(vote);
    }

    private static bool Holds(MotionBlock motion, VoteBlock vote) => vote.Span.Start >= motion.Span.Start && vote.Span.Start < motion.Span.End;

    private void Settle(OutcomeBlock outcome)
    {
        // What was voted on is not withdrawn: that is another motion, if one is open.
        if (outcome.Keyword.Kind == KeywordKind.Withdrawn && open.Count > 0)
            tied = null;
        var of = tied ?? (open.TryPop(out var nearest) ? nearest : Settled(null));
        of.Outcomes.Add(outcome);
        tied = outcome.Keyword.Kind == KeywordKind.Tied ? of : null;
        last = of;
    }

    private void Decide(DecisionBlock decision)
    {
        tied = null;
        var of = Of(decision);
        of.Decision ??= decision;
        last = of;
    }

    /// <summary>
    /// What a decision settles: one without words, the nearest proposal; one with words, the nearest that is no amendment, what was carried
    /// just before and is now worded, or something of its own.
    /// </summary>
    private OpenProposal Of(DecisionBlock decision)
    {
        var settled = open.FirstOrDefault(above => decision.IsBare || above.Motion is not { IsAmendment: true }) ?? open.FirstOrDefault();
        if (settled is not null)
        {
            // What is above it in the stack are its amendments, whose time is over.
            while (open.TryPop(out var top) && !ReferenceEquals(top, settled))
            {
            }

            return settled;
        }

        return last is { Outcomes: [.., { Keyword.Kind: KeywordKind.Carried }], Decision: null } ? last : Settled(decision);
    }

    private OpenProposal Begin(MotionBlock? motion)
    {
        var proposal = new OpenProposal(motion);
        roots.Add(proposal);
        open.Push(proposal);
        return proposal;
    }

    private OpenProposal Settled(DecisionBlock? decision)
    {
        var proposal = new OpenProposal(null) { Decision = decision };
        roots.Add(proposal);
        return proposal;
    }
}
