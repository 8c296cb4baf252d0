using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What was decided on the minutes of an earlier meeting.</summary>
public sealed record PublishedPreviousMinutes : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedPreviousMinutes>(
        "previous_minutes",
        ("dates", part => part.Dates),
        ("dates_text", part => part.DatesText),
        ("key", part => part.Key),
        ("outcome", part => part.Outcome),
        ("wording", part => part.Wording),
        ("text", part => part.Text),
        ("own_words", part => part.OwnWords));

    /// <summary>The dates of the meetings; none means the meeting before.</summary>
    public ImmutableArray<PublishedDate> Dates { get; init; } = [];

    /// <summary>The dates, as typed.</summary>
    public string? DatesText { get; init; }

    /// <summary><c>approved</c>, <c>approved_as_amended</c>, <c>approved_as_corrected</c>, <c>deferred</c>, or <c>other</c> where more was decided.</summary>
    public string? Key { get; init; }

    /// <summary>What was decided, as typed.</summary>
    public string? Outcome { get; init; }

    /// <summary>The style's sentence: <c>The minutes of the meeting held on 14 June 2023 were approved.</c></summary>
    public required string Wording { get; init; }

    /// <summary>Other words after the keyword.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>The minutes' own wording in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "previous_minutes";

    internal override PartShape Shape => BlockShape;
}
