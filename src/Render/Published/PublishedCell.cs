namespace MinutesDsl.Render;

/// <summary>A cell of a table.</summary>
public sealed record PublishedCell : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedCell>(
        "cell",
        ("text", part => part.Text),
        ("alignment", part => part.Alignment));

    /// <summary>The words.</summary>
    public required PublishedText Text { get; init; }

    /// <summary><c>left</c>, <c>centre</c> or <c>right</c>, where the table says.</summary>
    public string? Alignment { get; init; }

    internal override PartShape Shape => PartShape;
}
