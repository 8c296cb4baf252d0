namespace MinutesDsl.Render;

/// <summary>A correction of earlier minutes.</summary>
public sealed record PublishedCorrection : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedCorrection>(
        "correction",
        ("date", part => part.Date),
        ("minute", part => part.Minute),
        ("wording", part => part.Wording),
        ("text", part => part.Text));

    /// <summary>The date of the meeting whose minutes are corrected, as typed.</summary>
    public string? Date { get; init; }

    /// <summary>The minute, as typed.</summary>
    public string? Minute { get; init; }

    /// <summary>What the style puts before the words: <c>Correction to minute 12 of 14 June 2023</c>.</summary>
    public required string Wording { get; init; }

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "correction";

    internal override PartShape Shape => BlockShape;
}
