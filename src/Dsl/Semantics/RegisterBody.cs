using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A body of a register.</summary>
/// <param name="Name">Its name; empty for entries before the first BODY.</param>
/// <param name="Fields">Its fields (Quorum, Seats, Chair, Kind).</param>
/// <param name="Entries">Its people.</param>
public sealed record RegisterBody(string Name, ImmutableArray<DocumentField> Fields, ImmutableArray<RegisterEntry> Entries)
{
    /// <summary>The offset in the register after the last entry of its first list, where a line with another may be put; null where it has none.</summary>
    public int? NewEntryAt { get; init; }
}
