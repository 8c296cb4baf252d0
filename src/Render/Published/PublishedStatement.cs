namespace MinutesDsl.Render;

/// <summary>Any other keyword's block, published under its label as its words.</summary>
public sealed record PublishedStatement : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedStatement>(
        "statement",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("text", part => part.Text));

    /// <summary>Which keyword: <c>reasons</c>, <c>alternatives</c>, <c>conditions</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The label to print.</summary>
    public required string Label { get; init; }

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "statement";

    internal override PartShape Shape => BlockShape;
}
