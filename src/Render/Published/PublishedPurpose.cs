namespace MinutesDsl.Render;

/// <summary>What the agenda said before the minutes proper.</summary>
public sealed record PublishedPurpose : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedPurpose>(
        "purpose",
        ("text", part => part.Text));

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "purpose";

    internal override PartShape Shape => BlockShape;
}
