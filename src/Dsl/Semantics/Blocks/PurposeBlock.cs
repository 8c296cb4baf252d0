namespace MinutesDsl.Semantics;

/// <summary>What the agenda said before the minutes proper.</summary>
public sealed record PurposeBlock : Block
{
    /// <summary>The words on the keyword's line.</summary>
    public required InlineContent Text { get; init; }
}
