namespace MinutesDsl.Render;

/// <summary>The points raised in discussion.</summary>
public sealed record PublishedPoints : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedPoints>(
        "points",
        ("stem", part => part.Stem));

    /// <summary>The words before the list: the ones typed, or the style's.</summary>
    public required PublishedText Stem { get; init; }

    /// <inheritdoc/>
    public override string Kind => "points";

    internal override PartShape Shape => BlockShape;
}
