using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>Declarations of interest.</summary>
public sealed record PublishedInterests : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedInterests>(
        "interests",
        ("stem", part => part.Stem),
        ("nil_text", part => part.NilText),
        ("entries", part => part.Entries),
        ("own_words", part => part.OwnWords));

    /// <summary>The words before the declarations.</summary>
    public PublishedText? Stem { get; init; }

    /// <summary>The words typed where nobody declared anything: <c>None.</c></summary>
    public string? NilText { get; init; }

    /// <summary>The declarations, in typed order.</summary>
    public ImmutableArray<PublishedInterest> Entries { get; init; } = [];

    /// <summary>The minutes' own wording in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "interests";

    internal override PartShape Shape => BlockShape;
}
