namespace MinutesDsl.Render;

/// <summary>A motion or an amendment; more of its words are among its blocks.</summary>
public sealed record PublishedMotion : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedMotion>(
        "motion",
        ("is_amendment", part => part.IsAmendment),
        ("label", part => part.Label),
        ("mover", part => part.Mover),
        ("seconder", part => part.Seconder),
        ("wording", part => part.Wording),
        ("text", part => part.Text));

    /// <summary>Whether it is an amendment.</summary>
    public required bool IsAmendment { get; init; }

    /// <summary>An amendment's label: <c>1</c>, <c>A</c>.</summary>
    public string? Label { get; init; }

    /// <summary>Who moved it.</summary>
    public PublishedReference? Mover { get; init; }

    /// <summary>Who seconded it.</summary>
    public PublishedReference? Seconder { get; init; }

    /// <summary>What the style puts before the words: <c>Moved by Councillor Smith, seconded by Councillor Jones</c>.</summary>
    public required string Wording { get; init; }

    /// <summary>The words.</summary>
    public PublishedText? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "motion";

    internal override PartShape Shape => BlockShape;
}
