namespace MinutesDsl.Render;

/// <summary>A sub-heading.</summary>
public sealed record PublishedHeading : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedHeading>(
        "heading",
        ("text", part => part.Text),
        ("outline_level", part => part.OutlineLevel),
        ("typed_level", part => part.TypedLevel));

    /// <summary>The words.</summary>
    public required PublishedText Text { get; init; }

    /// <summary>Its level under the page's title, 1 to 5, without gaps: a heading <c>h3</c> is level 2.</summary>
    public required int OutlineLevel { get; init; }

    /// <summary>The number of <c>#</c> in the source.</summary>
    public required int TypedLevel { get; init; }

    /// <inheritdoc/>
    public override string Kind => "heading";

    internal override PartShape Shape => BlockShape;
}
