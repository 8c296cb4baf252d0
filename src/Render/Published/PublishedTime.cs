namespace MinutesDsl.Render;

/// <summary>A time of day or a range, in every form.</summary>
public sealed record PublishedTime : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedTime>(
        "time",
        ("iso", part => part.Iso),
        ("end_iso", part => part.EndIso),
        ("text", part => part.Text),
        ("typed", part => part.Typed));

    /// <summary><c>10:05</c>: for <c>datetime</c> attributes; a range's beginning.</summary>
    public required string Iso { get; init; }

    /// <summary>A range's end.</summary>
    public string? EndIso { get; init; }

    /// <summary>The time, or the range, in the style's form: <c>10.05am</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The words as typed.</summary>
    public required string Typed { get; init; }

    internal override PartShape Shape => PartShape;
}
