using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>What was decided on the minutes of an earlier meeting.</summary>
public sealed record PreviousMinutesBlock : Block
{
    /// <summary>The dates of the meetings; none means the meeting before.</summary>
    public required ImmutableArray<MinutesDate> Dates { get; init; }

    /// <summary>The dates as typed, or empty.</summary>
    public string DatesText { get; init; } = "";

    /// <summary>The decision as typed ("approved", "approved as amended", "deferred"), or empty.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Other words on the keyword's line.</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
