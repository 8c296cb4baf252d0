namespace MinutesDsl.Render;

/// <summary>A decision.</summary>
public sealed record PublishedDecision : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedDecision>(
        "decision",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("keyword", part => part.Keyword),
        ("lead_in", part => part.LeadIn),
        ("text", part => part.Text),
        ("resolution_number", part => part.ResolutionNumber));

    /// <summary><c>agreed</c>, <c>resolved</c>, <c>recommended</c>, <c>noted</c>, <c>deferred</c>, <c>granted</c>, <c>refused</c>, <c>approved</c>, <c>decided</c> or <c>custom_decision</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The decision's word as the style prints it: <c>Resolved</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The word as typed: <c>RESOLVED</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>The words that begin the decision's sentence.</summary>
    public PublishedText? LeadIn { get; init; }

    /// <summary>The words after the decision's word; numbered resolutions are a list among the blocks.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>Its resolution number.</summary>
    public string? ResolutionNumber { get; init; }

    /// <inheritdoc/>
    public override string Kind => "decision";

    internal override PartShape Shape => BlockShape;
}
