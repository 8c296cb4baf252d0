namespace MinutesDsl.Render;

/// <summary>A person where minutes name one outside running text: the chair, the owner of an action.</summary>
public sealed record PublishedReference : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedReference>(
        "reference",
        ("text", part => part.Text),
        ("person", part => part.Person));

    /// <summary>The words to print.</summary>
    public required string Text { get; init; }

    /// <summary>Who it is, where that is known.</summary>
    public PublishedPerson? Person { get; init; }

    internal override PartShape Shape => PartShape;
}
