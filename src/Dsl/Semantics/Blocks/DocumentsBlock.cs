using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The documents of an item; blocks other than document entries stay in <see cref="Block.Blocks"/>.</summary>
public sealed record DocumentsBlock : Block
{
    /// <summary>The words before the list, or empty.</summary>
    public required InlineContent Stem { get; init; }

    /// <summary>The documents.</summary>
    public required ImmutableArray<DocumentEntry> Entries { get; init; }
}
