namespace MinutesDsl.Semantics;

/// <summary>What made text exempt; the union counts.</summary>
[Flags]
public enum ExemptSource
{
    /// <summary>Nothing: it is open.</summary>
    None = 0,

    /// <summary>The item's field <c>Exempt</c>.</summary>
    Field = 1,

    /// <summary>An EXCLUSION that names the item.</summary>
    NamedByExclusion = 2,

    /// <summary>It stands between an EXCLUSION that names no items and READMITTED.</summary>
    WhileExcluded = 4,

    /// <summary>An EXEMPT passage.</summary>
    Passage = 8,

    /// <summary>A line that seems to be meant as one of these and does not parse; the public edition is refused.</summary>
    Slip = 16,
}
