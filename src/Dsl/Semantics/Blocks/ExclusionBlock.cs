using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The resolution that excludes press and public.</summary>
public sealed record ExclusionBlock : Block
{
    /// <summary>The items it names, as typed ("12", "13"); empty where it names none.</summary>
    public required ImmutableArray<string> Items { get; init; }

    /// <summary>The exempt paragraphs, of the items named or as typed.</summary>
    public required ImmutableArray<string> Paragraphs { get; init; }

    /// <summary>The reason in words, or empty.</summary>
    public InlineContent Reason { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording in place of the statutory resolution, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
