using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>Declarations of interest.</summary>
public sealed record InterestsBlock : Block
{
    /// <summary>The words before the entries, or empty.</summary>
    public required InlineContent Stem { get; init; }

    /// <summary>The declarations in typed order.</summary>
    public required ImmutableArray<InterestEntry> Entries { get; init; }

    /// <summary>The words typed where nobody declared an interest ("None."), or empty.</summary>
    public string NilText { get; init; } = "";

    /// <summary>The minutes' own wording in place of the house style's sentence, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
