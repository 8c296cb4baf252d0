namespace MinutesDsl.Semantics.Proposals;

/// <summary>A proposal while its votes, amendments and outcome are being found.</summary>
internal sealed class OpenProposal(MotionBlock? motion)
{
    internal MotionBlock? Motion { get; } = motion;

    internal List<OpenProposal> Amendments { get; } = [];

    internal List<VoteBlock> Votes { get; } = [];

    internal List<StatementBlock> Parts { get; } = [];

    internal List<OutcomeBlock> Outcomes { get; } = [];

    internal DecisionBlock? Decision { get; set; }

    internal Proposal Close() => new()
    {
        Motion = Motion,
        Amendments = [.. Amendments.Select(amendment => amendment.Close())],
        Votes = [.. Votes],
        Outcomes = [.. Outcomes],
        Decision = Decision,
        Parts = [.. Parts],
    };
}
