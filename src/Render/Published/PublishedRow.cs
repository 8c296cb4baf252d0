using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A row of a table.</summary>
public sealed record PublishedRow : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedRow>(
        "row",
        ("cells", part => part.Cells));

    /// <summary>The cells.</summary>
    public ImmutableArray<PublishedCell> Cells { get; init; } = [];

    internal override PartShape Shape => PartShape;
}
