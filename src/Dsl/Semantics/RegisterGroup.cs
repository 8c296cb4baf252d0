namespace MinutesDsl.Semantics;

/// <summary>The groups of a register's body.</summary>
public enum RegisterGroup
{
    /// <summary>MEMBERS.</summary>
    Member,

    /// <summary>OFFICERS.</summary>
    Officer,

    /// <summary>OTHERS.</summary>
    Other,
}
