using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A list.</summary>
public sealed record ListBlock : Block
{
    /// <summary>How its entries are marked.</summary>
    public required ListKind Kind { get; init; }

    /// <summary>The entries.</summary>
    public required ImmutableArray<ListEntry> Entries { get; init; }
}
