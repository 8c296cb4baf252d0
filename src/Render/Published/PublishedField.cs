namespace MinutesDsl.Render;

/// <summary>A fact as label and value.</summary>
public sealed record PublishedField : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedField>(
        "field",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("value", part => part.Value));

    /// <summary>The field's name in the source: <c>Applicant</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The label to print, in the style's words.</summary>
    public required string Label { get; init; }

    /// <summary>The value.</summary>
    public required PublishedText Value { get; init; }

    internal override PartShape Shape => PartShape;
}
