using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>What was decided on the minutes of an earlier meeting.</summary>
public sealed record PreviousMinutesBlock : Block
{
    private static readonly ImmutableArray<string> Approvals = ["approved", "agreed", "confirmed", "accepted", "adopted", "signed", "taken as read", "cymeradwywyd", "cadarnhawyd", "derbyniwyd"];

    /// <summary>The dates of the meetings; none means the meeting before.</summary>
    public required ImmutableArray<MinutesDate> Dates { get; init; }

    /// <summary>
    /// For each date as typed, read or not, the words before it that name its meeting ("the annual meeting held on"); empty where they say no
    /// more than "the meeting held on".
    /// </summary>
    public ImmutableArray<string> Meetings { get; init; } = [];

    /// <summary>Whether words of the minutes' own name a meeting.</summary>
    public bool NamesMeeting => Meetings.Any(words => words.Length > 0);

    /// <summary>The dates as typed, with the words that name the first one's meeting, or empty.</summary>
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
