namespace MinutesDsl.Semantics;

/// <summary>A motion or an amendment.</summary>
public sealed record MotionBlock : Block
{
    /// <summary>Whether it is an amendment.</summary>
    public required bool IsAmendment { get; init; }

    /// <summary>An amendment's label ("1", "A"), or empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>Who moved it, or null.</summary>
    public PersonReference? Mover { get; init; }

    /// <summary>Who seconded it, or null.</summary>
    public PersonReference? Seconder { get; init; }

    /// <summary>The words on the keyword's line; more of them are among <see cref="Block.Blocks"/>.</summary>
    public required InlineContent Text { get; init; }
}
