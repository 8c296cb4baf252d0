namespace MinutesDsl.Render;

/// <summary>The end of the meeting.</summary>
public sealed record PublishedClosed : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedClosed>(
        "closed",
        ("time", part => part.Time),
        ("wording", part => part.Wording),
        ("text", part => part.Text),
        ("continues_keyword", part => part.ContinuesKeyword),
        ("own_words", part => part.OwnWords));

    /// <summary>When it ended.</summary>
    public PublishedTime? Time { get; init; }

    /// <summary>The style's sentence.</summary>
    public required string Wording { get; init; }

    /// <summary>The words after the keyword, where they are no time.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>Whether those words go on from the keyword, so that the style's sentence holds them: <c>CLOSED at the conclusion of business</c>.</summary>
    public required bool ContinuesKeyword { get; init; }

    /// <summary>The minutes' own wording.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "closed";

    internal override PartShape Shape => BlockShape;
}
