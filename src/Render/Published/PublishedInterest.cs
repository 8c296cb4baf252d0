using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>One declaration of interest.</summary>
public sealed record PublishedInterest : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedInterest>(
        "interest",
        ("persons", part => part.Persons),
        ("names", part => part.Names),
        ("references", part => part.References),
        ("type", part => part.Type),
        ("conduct", part => part.Conduct),
        ("wording", part => part.Wording),
        ("text", part => part.Text),
        ("typed", part => part.Typed),
        ("own_words", part => part.OwnWords));

    /// <summary>Who declared it.</summary>
    public ImmutableArray<PublishedReference> Persons { get; init; } = [];

    /// <summary>The persons in one line.</summary>
    public string? Names { get; init; }

    /// <summary>What it is about, as typed: <c>item 5</c>, <c>minute 12a</c>, <c>this item</c>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Its type, as typed: <c>pecuniary</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What the person did, as typed: <c>left the meeting</c>.</summary>
    public string? Conduct { get; init; }

    /// <summary>The style's sentence without its stop: <c>Councillor Bob Smith declared a pecuniary interest in item 3 and left the meeting</c>; nothing where only the words typed will do.</summary>
    public string? Wording { get; init; }

    /// <summary>The words after the facts.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>All of the entry's words, where it was not read as a declaration.</summary>
    public PublishedText? Typed { get; init; }

    /// <summary>The minutes' own wording of it.</summary>
    public PublishedText? OwnWords { get; init; }

    internal override PartShape Shape => PartShape;
}
