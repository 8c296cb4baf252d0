namespace MinutesDsl.Render;

/// <summary>Which item something belongs to.</summary>
public sealed record PublishedItemReference : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedItemReference>(
        "item_reference",
        ("number", part => part.Number),
        ("label", part => part.Label),
        ("anchor", part => part.Anchor),
        ("title", part => part.Title));

    /// <summary>The minute number.</summary>
    public string? Number { get; init; }

    /// <summary>The number as it is published.</summary>
    public string? Label { get; init; }

    /// <summary>The id of the item in the page; nothing before the first item.</summary>
    public string? Anchor { get; init; }

    /// <summary>The title.</summary>
    public PublishedText? Title { get; init; }

    internal override PartShape Shape => PartShape;
}
