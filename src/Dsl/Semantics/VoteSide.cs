namespace MinutesDsl.Semantics;

/// <summary>The sides of a vote.</summary>
public enum VoteSide
{
    /// <summary>In favour.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Abstained.</summary>
    Abstained,

    /// <summary>Present and not voting.</summary>
    NotVoting,

    /// <summary>Absent from the vote.</summary>
    Absent,

    /// <summary>The casting vote.</summary>
    CastingVote,

    /// <summary>An option of its own: an amendment in a division between two, a candidate in an election.</summary>
    Option,
}
