namespace MinutesDsl.Render;

/// <summary>How far minutes are on their way to being signed.</summary>
public sealed record PublishedStatus : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedStatus>(
        "status",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("text", part => part.Text),
        ("is_draft", part => part.IsDraft));

    /// <summary><c>draft</c>, <c>published_draft</c>, <c>approved</c> or <c>signed</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The status in the style's words.</summary>
    public required string Label { get; init; }

    /// <summary>The status as typed, with its date and person.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the minutes are not yet approved: then the page must say so.</summary>
    public required bool IsDraft { get; init; }

    internal override PartShape Shape => PartShape;
}
