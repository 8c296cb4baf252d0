namespace MinutesDsl.Render;

/// <summary>The kind of meeting.</summary>
public sealed record PublishedKind : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedKind>(
        "meeting_kind",
        ("key", part => part.Key),
        ("label", part => part.Label));

    /// <summary><c>ordinary</c>, <c>annual</c>, <c>extraordinary</c>, <c>special</c>, <c>budget</c>, or <c>extract</c> for single items published on their own.</summary>
    public required string Key { get; init; }

    /// <summary>The kind in the style's words.</summary>
    public required string Label { get; init; }

    internal override PartShape Shape => PartShape;
}
