namespace MinutesDsl.Semantics;

/// <summary>The rolls of a meeting.</summary>
public enum RollKind
{
    /// <summary>PRESENT.</summary>
    Present,

    /// <summary>APOLOGIES.</summary>
    Apologies,

    /// <summary>ABSENT.</summary>
    Absent,

    /// <summary>SUBSTITUTES.</summary>
    Substitutes,

    /// <summary>IN ATTENDANCE.</summary>
    InAttendance,

    /// <summary>ALSO PRESENT.</summary>
    AlsoPresent,

    /// <summary>WITNESSES.</summary>
    Witnesses,
}
