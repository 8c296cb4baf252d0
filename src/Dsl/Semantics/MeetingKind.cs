namespace MinutesDsl.Semantics;

/// <summary>The kinds of meeting.</summary>
public enum MeetingKind
{
    /// <summary>Ordinary.</summary>
    Ordinary,

    /// <summary>Annual.</summary>
    Annual,

    /// <summary>Extraordinary.</summary>
    Extraordinary,

    /// <summary>Special.</summary>
    Special,

    /// <summary>Budget.</summary>
    Budget,

    /// <summary>Single items published on their own: date, venue and roll may be missing.</summary>
    Extract,
}
