namespace MinutesDsl.Render;

/// <summary>A decision and its item.</summary>
public sealed record PublishedDecisionEntry : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedDecisionEntry>(
        "decision_entry",
        ("item", part => part.Item),
        ("decision", part => part.Decision));

    /// <summary>The item.</summary>
    public required PublishedItemReference Item { get; init; }

    /// <summary>The decision, the same as in its place.</summary>
    public required PublishedDecision Decision { get; init; }

    internal override PartShape Shape => PartShape;
}
