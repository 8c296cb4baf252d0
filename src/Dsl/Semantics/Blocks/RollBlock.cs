namespace MinutesDsl.Semantics;

/// <summary>A roll where it stands in the text.</summary>
public sealed record RollBlock : Block
{
    /// <summary>The roll.</summary>
    public required Roll Roll { get; init; }
}
