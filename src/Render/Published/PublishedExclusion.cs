using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The resolution that excludes press and public.</summary>
public sealed record PublishedExclusion : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedExclusion>(
        "exclusion",
        ("items", part => part.Items),
        ("paragraphs", part => part.Paragraphs),
        ("wording", part => part.Wording),
        ("wording_language", part => part.WordingLanguage),
        ("reason", part => part.Reason),
        ("own_words", part => part.OwnWords));

    /// <summary>The items that it names.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>The paragraphs of the law.</summary>
    public ImmutableArray<PublishedExemptParagraph> Paragraphs { get; init; } = [];

    /// <summary>The resolution in the words of the council's law; it begins with <c>that</c>.</summary>
    public required string Wording { get; init; }

    /// <summary>The language of the wording, where it is not the page's: <c>en</c> where nobody has put the resolution into Welsh.</summary>
    public string? WordingLanguage { get; init; }

    /// <summary>The reason in words.</summary>
    public PublishedText? Reason { get; init; }

    /// <summary>The minutes' own wording in place of the statutory one.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "exclusion";

    internal override PartShape Shape => BlockShape;
}
