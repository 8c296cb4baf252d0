namespace MinutesDsl.Render;

/// <summary>Press and public come back.</summary>
public sealed record PublishedReadmitted : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedReadmitted>(
        "readmitted",
        ("wording", part => part.Wording),
        ("own_words", part => part.OwnWords));

    /// <summary>The style's sentence.</summary>
    public required string Wording { get; init; }

    /// <summary>The minutes' own wording.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "readmitted";

    internal override PartShape Shape => BlockShape;
}
