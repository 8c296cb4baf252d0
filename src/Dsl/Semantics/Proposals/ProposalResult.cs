namespace MinutesDsl.Semantics;

/// <summary>What became of a proposal, as far as the minutes say.</summary>
public enum ProposalResult
{
    /// <summary>The minutes do not say.</summary>
    Unknown,

    /// <summary>It was carried.</summary>
    Carried,

    /// <summary>It was lost.</summary>
    Lost,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>The votes were equal, and nothing says more.</summary>
    Tied,

    /// <summary>It was settled in another way: deferred, noted.</summary>
    Otherwise,
}
