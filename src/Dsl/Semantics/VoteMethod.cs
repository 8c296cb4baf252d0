namespace MinutesDsl.Semantics;

/// <summary>How a vote was taken, as far as the minutes say.</summary>
public enum VoteMethod
{
    /// <summary>Counted, by numbers or names.</summary>
    Counted,

    /// <summary>Unanimous.</summary>
    Unanimous,

    /// <summary>By a show of hands, not counted.</summary>
    ShowOfHands,

    /// <summary>Not said: the vote's own words stand alone.</summary>
    Unstated,
}
