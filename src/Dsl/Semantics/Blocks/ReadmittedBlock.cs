namespace MinutesDsl.Semantics;

/// <summary>Press and public come back.</summary>
public sealed record ReadmittedBlock : Block
{
    /// <summary>The minutes' own wording, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
