using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>Why an item or a passage is exempt.</summary>
public sealed record PublishedExempt : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedExempt>(
        "exempt_reason",
        ("paragraphs", part => part.Paragraphs),
        ("sentence", part => part.Sentence),
        ("title_is_withheld", part => part.TitleIsWithheld));

    /// <summary>The paragraphs of the law that make it exempt.</summary>
    public ImmutableArray<PublishedExemptParagraph> Paragraphs { get; init; } = [];

    /// <summary>The reason in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Whether even the title is not shown.</summary>
    public required bool TitleIsWithheld { get; init; }

    internal override PartShape Shape => PartShape;
}
