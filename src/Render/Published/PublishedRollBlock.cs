namespace MinutesDsl.Render;

/// <summary>A roll where it stands in the text.</summary>
public sealed record PublishedRollBlock : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedRollBlock>(
        "roll",
        ("roll", part => part.Roll));

    /// <summary>The roll.</summary>
    public required PublishedRoll Roll { get; init; }

    /// <inheritdoc/>
    public override string Kind => "roll";

    internal override PartShape Shape => BlockShape;
}
