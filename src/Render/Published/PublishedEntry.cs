namespace MinutesDsl.Render;

/// <summary>An entry of a list.</summary>
public sealed record PublishedEntry : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedEntry>(
        "entry",
        ("text", part => part.Text),
        ("speaker", part => part.Speaker),
        ("marker", part => part.Marker),
        ("value", part => part.Value),
        ("continues_count", part => part.ContinuesCount));

    /// <summary>The words; nothing where it holds blocks only.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>Who speaks, where the entry is somebody's turn.</summary>
    public PublishedReference? Speaker { get; init; }

    /// <summary>The marker as typed: <c>(a)</c>; nothing for a bullet.</summary>
    public string? Marker { get; init; }

    /// <summary>The marker as a number.</summary>
    public int? Value { get; init; }

    /// <summary>Whether the number is the next one: otherwise <c>li value</c> must say it.</summary>
    public required bool ContinuesCount { get; init; }

    /// <inheritdoc/>
    public override string Kind => "entry";

    internal override PartShape Shape => BlockShape;
}
