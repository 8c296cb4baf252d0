namespace MinutesDsl.Semantics;

/// <summary>What the counts of a vote say.</summary>
public enum VoteResult
{
    /// <summary>Nothing: the minutes do not count both sides.</summary>
    Unknown,

    /// <summary>More voted for than against, or all did.</summary>
    For,

    /// <summary>More voted against than for.</summary>
    Against,

    /// <summary>As many voted for as against.</summary>
    Tied,
}
