namespace MinutesDsl.Render;

/// <summary>What became of the motion or amendment above.</summary>
public sealed record PublishedOutcome : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedOutcome>(
        "outcome",
        ("key", part => part.Key),
        ("label", part => part.Label),
        ("subject", part => part.Subject),
        ("wording", part => part.Wording),
        ("own_words", part => part.OwnWords),
        ("continues_keyword", part => part.ContinuesKeyword));

    /// <summary><c>carried</c>, <c>lost</c>, <c>withdrawn</c> or <c>tied</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The outcome in one word of the style: <c>Carried</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What it is the outcome of: <c>motion</c> or <c>amendment</c>; nothing where neither is above it in the item.</summary>
    public string? Subject { get; init; }

    /// <summary>The style's sentence: <c>The motion was carried.</c></summary>
    public required string Wording { get; init; }

    /// <summary>The minutes' own wording in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <summary>Whether the own words go on from the keyword, so that the label stands before them: <c>CARRIED on the casting vote</c>.</summary>
    public required bool ContinuesKeyword { get; init; }

    /// <inheritdoc/>
    public override string Kind => "outcome";

    internal override PartShape Shape => BlockShape;
}
