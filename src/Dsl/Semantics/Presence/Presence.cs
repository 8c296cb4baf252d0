namespace MinutesDsl.Semantics;

/// <summary>Whether somebody was there at a place of the minutes.</summary>
public enum Presence
{
    /// <summary>The minutes do not say, or say both.</summary>
    Unknown,

    /// <summary>In the meeting.</summary>
    Present,

    /// <summary>Not in the meeting: not yet, not any more, or not at all.</summary>
    Absent,
}
