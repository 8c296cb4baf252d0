namespace MinutesDsl.Render;

/// <summary>A paragraph.</summary>
public sealed record PublishedParagraph : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedParagraph>(
        "paragraph",
        ("text", part => part.Text),
        ("speaker", part => part.Speaker));

    /// <summary>The words.</summary>
    public required PublishedText Text { get; init; }

    /// <summary>Who speaks, where the paragraph is somebody's turn.</summary>
    public PublishedReference? Speaker { get; init; }

    /// <inheritdoc/>
    public override string Kind => "paragraph";

    internal override PartShape Shape => BlockShape;
}
