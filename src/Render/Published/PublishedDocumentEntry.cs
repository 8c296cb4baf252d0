namespace MinutesDsl.Render;

/// <summary>A document and its item.</summary>
public sealed record PublishedDocumentEntry : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedDocumentEntry>(
        "document_entry",
        ("item", part => part.Item),
        ("document", part => part.Document));

    /// <summary>The item.</summary>
    public required PublishedItemReference Item { get; init; }

    /// <summary>The document, the same as in its place.</summary>
    public required PublishedDocument Document { get; init; }

    internal override PartShape Shape => PartShape;
}
