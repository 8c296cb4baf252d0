namespace MinutesDsl.Render;

/// <summary>A passage that is exempt: in the full edition only.</summary>
public sealed record PublishedExemptPassage : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedExemptPassage>(
        "exempt",
        ("reason", part => part.Reason));

    /// <summary>Why it is exempt.</summary>
    public required PublishedExempt Reason { get; init; }

    /// <inheritdoc/>
    public override string Kind => "exempt";

    internal override PartShape Shape => BlockShape;
}
