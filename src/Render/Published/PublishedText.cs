using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>Words with their markup. Printed as it is, <c>{{ block.text }}</c>, it gives HTML; <c>plain</c> gives the words alone.</summary>
public sealed record PublishedText : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedText>(
        "text",
        ("plain", part => part.Plain),
        ("runs", part => part.Runs));

    /// <summary>The words without markup.</summary>
    public required string Plain { get; init; }

    /// <summary>The words in runs.</summary>
    public ImmutableArray<PublishedRun> Runs { get; init; } = [];

    internal override PartShape Shape => PartShape;
}
