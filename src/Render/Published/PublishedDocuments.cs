using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The documents of an item.</summary>
public sealed record PublishedDocuments : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedDocuments>(
        "documents",
        ("stem", part => part.Stem),
        ("entries", part => part.Entries));

    /// <summary>The words before the list.</summary>
    public PublishedText? Stem { get; init; }

    /// <summary>The documents.</summary>
    public ImmutableArray<PublishedDocument> Entries { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "documents";

    internal override PartShape Shape => BlockShape;
}
