using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>What was decided on the minutes of an earlier meeting.</summary>
public sealed record PreviousMinutesBlock : Block
{
    private static readonly ImmutableArray<string> Approvals = ["approved", "agreed", "confirmed", "accepted", "adopted", "signed", "taken as read", "cymeradwywyd", "cadarnhawyd", "derbyniwyd"];

    /// <summary>The dates of the meetings; none means the meeting before.</summary>
    public required ImmutableArray<MinutesDate> Dates { get; init; }

    /// <summary>The dates as typed, or empty.</summary>
    public string DatesText { get; init; } = "";

    /// <summary>The decision as typed ("approved", "approved as amended", "not approved", "approved subject to …"), or empty.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Other words on the keyword's line.</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;

    /// <summary>Whether they were approved, amended or subject to something or not.</summary>
    public bool IsApproved => Approvals.Any(approval => Outcome.StartsWith(approval, StringComparison.OrdinalIgnoreCase));
}
