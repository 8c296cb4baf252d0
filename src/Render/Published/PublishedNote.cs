namespace MinutesDsl.Render;

/// <summary>A procedural note.</summary>
public sealed record PublishedNote : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedNote>(
        "note",
        ("text", part => part.Text));

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "note";

    internal override PartShape Shape => BlockShape;
}
