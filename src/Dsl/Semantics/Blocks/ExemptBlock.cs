using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A passage that is exempt: its <see cref="Block.Blocks"/> are for the full edition only.</summary>
public sealed record ExemptBlock : Block
{
    /// <summary>The exempt paragraphs, as typed.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }
}
