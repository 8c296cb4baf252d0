namespace MinutesDsl.Render;

/// <summary>A paragraph of the list of exempt information.</summary>
public sealed record PublishedExemptParagraph : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedExemptParagraph>(
        "exempt_paragraph",
        ("number", part => part.Number),
        ("description", part => part.Description));

    /// <summary>Its number: <c>3</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What the law says, word for word; nothing where the council's law has no such paragraph.</summary>
    public string? Description { get; init; }

    internal override PartShape Shape => PartShape;
}
