namespace MinutesDsl.Semantics;

/// <summary>The end of the meeting.</summary>
public sealed record ClosedBlock : Block
{
    /// <summary>When, or null.</summary>
    public required MinutesTime? Time { get; init; }

    /// <summary>The words after the keyword where they are no time.</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
