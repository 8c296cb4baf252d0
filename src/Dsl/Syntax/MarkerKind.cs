namespace MinutesDsl.Syntax;

/// <summary>The kinds of list marker.</summary>
public enum MarkerKind
{
    /// <summary>No list marker.</summary>
    None,

    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One letter.</summary>
    Letter,

    /// <summary>A roman number in small or capital letters.</summary>
    Roman,

    /// <summary>A number with a dot inside, in brackets: <c>(2.03)</c>.</summary>
    Decimal,
}
