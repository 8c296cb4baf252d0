using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>
/// What was proposed in an item, and what became of it: a motion with its amendments, or what a decision or vote without a motion is about.
/// </summary>
public sealed record Proposal
{
    /// <summary>The motion or amendment; null for the proposal before the item, which no MOTION words.</summary>
    public MotionBlock? Motion { get; init; }

    /// <summary>The amendments to it, in order.</summary>
    public ImmutableArray<Proposal> Amendments { get; init; } = [];

    /// <summary>The votes on it, in order; a casting vote may be one of its own.</summary>
    public ImmutableArray<VoteBlock> Votes { get; init; } = [];

    /// <summary>The outcomes that the minutes state, in order: one, or <c>TIED</c> and what the casting vote made of it.</summary>
    public ImmutableArray<OutcomeBlock> Outcomes { get; init; } = [];

    /// <summary>The last outcome that the minutes state, or null.</summary>
    public OutcomeBlock? Outcome => Outcomes.LastOrDefault();

    /// <summary>The decision that settles it, or null.</summary>
    public DecisionBlock? Decision { get; init; }

    /// <summary>The reasons, alternatives and conditions that belong to it, in order.</summary>
    public ImmutableArray<StatementBlock> Parts { get; init; } = [];

    /// <summary>Whether it is an amendment.</summary>
    public bool IsAmendment => Motion is { IsAmendment: true };

    /// <summary>The last vote that is more than a casting vote, or null.</summary>
    public VoteBlock? LastVote => Votes.LastOrDefault(vote => vote.Lists.IsEmpty || vote.Lists.Any(list => list.Side != VoteSide.CastingVote));

    /// <summary>Which way the casting vote was given; null where none was.</summary>
    public VoteSide? Casting => Votes.Select(vote => vote.Casting).LastOrDefault(casting => casting is not null);

    /// <summary>What became of it: what the minutes state, else what the decision or the votes say.</summary>
    public ProposalResult Result => Outcome?.Keyword.Kind switch
    {
        KeywordKind.Carried => ProposalResult.Carried,
        KeywordKind.Lost => ProposalResult.Lost,
        KeywordKind.Withdrawn => ProposalResult.Withdrawn,
        KeywordKind.Tied => Casting switch { VoteSide.For => ProposalResult.Carried, VoteSide.Against => ProposalResult.Lost, _ => ProposalResult.Tied },
        _ => Decision?.Keyword.Kind switch
        {
            null => OfVotes,
            KeywordKind.Noted or KeywordKind.Deferred or KeywordKind.Refused => ProposalResult.Otherwise,
            _ => ProposalResult.Carried,
        },
    };

    /// <summary>This and every amendment to it, in order.</summary>
    public IEnumerable<Proposal> SelfAndAmendments => Amendments.SelectMany(amendment => amendment.SelfAndAmendments).Prepend(this);

    private ProposalResult OfVotes => LastVote?.Result switch
    {
        VoteResult.For => ProposalResult.Carried,
        VoteResult.Against => ProposalResult.Lost,
        VoteResult.Tied => Casting switch { VoteSide.For => ProposalResult.Carried, VoteSide.Against => ProposalResult.Lost, _ => ProposalResult.Tied },
        _ => ProposalResult.Unknown,
    };

    /// <summary>The proposals of an item, or of what stands before the first, in order; amendments are inside theirs.</summary>
    public static ImmutableArray<Proposal> Find(ImmutableArray<Block> blocks) => Proposals.ProposalFinder.Find(blocks);
}
