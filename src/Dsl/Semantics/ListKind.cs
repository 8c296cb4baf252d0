namespace MinutesDsl.Semantics;

/// <summary>How a list is marked.</summary>
public enum ListKind
{
    /// <summary>Bullets.</summary>
    Bullet,

    /// <summary>1, 2, 3.</summary>
    Number,

    /// <summary>a, b, c.</summary>
    Letter,

    /// <summary>i, ii, iii.</summary>
    Roman,

    /// <summary>(2.03), (2.04).</summary>
    Decimal,
}
