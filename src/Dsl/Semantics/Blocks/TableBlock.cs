using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A table.</summary>
public sealed record TableBlock : Block
{
    /// <summary>The header row's cells; empty where the table has none.</summary>
    public required ImmutableArray<InlineContent> Header { get; init; }

    /// <summary>The other rows' cells, each row as wide as the widest.</summary>
    public required ImmutableArray<ImmutableArray<InlineContent>> Rows { get; init; }

    /// <summary>The alignment of each column.</summary>
    public required ImmutableArray<ColumnAlignment> Alignments { get; init; }
}
