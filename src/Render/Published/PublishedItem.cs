using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>An item of business.</summary>
public sealed record PublishedItem : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedItem>(
        "item",
        ("number", part => part.Number),
        ("label", part => part.Label),
        ("agenda", part => part.Agenda),
        ("anchor", part => part.Anchor),
        ("title", part => part.Title),
        ("timing", part => part.Timing),
        ("depth", part => part.Depth),
        ("outline_level", part => part.OutlineLevel),
        ("fields", part => part.Fields),
        ("blocks", part => part.Blocks),
        ("decisions", part => part.Decisions),
        ("documents", part => part.Documents),
        ("rolls", part => part.Rolls),
        ("exempt", part => part.Exempt),
        ("public_summary", part => part.PublicSummary),
        ("line", part => part.Line));

    /// <summary>The minute number: <c>590</c>, <c>12a</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The number as it is published: <c>590/23</c>.</summary>
    public string? Label { get; init; }

    /// <summary>The number on the agenda.</summary>
    public string? Agenda { get; init; }

    /// <summary>The id of the item in the page: <c>m590</c>.</summary>
    public required string Anchor { get; init; }

    /// <summary>The title; nothing where it is withheld.</summary>
    public PublishedText? Title { get; init; }

    /// <summary>The time that the agenda gave it.</summary>
    public string? Timing { get; init; }

    /// <summary>0 for an item, 1 for a part of one, and so on.</summary>
    public required int Depth { get; init; }

    /// <summary>The item's level under the page's title, 1 to 5, without gaps: a heading <c>h2</c> is level 1.</summary>
    public required int OutlineLevel { get; init; }

    /// <summary>The fields that have no member of their own here.</summary>
    public ImmutableArray<PublishedField> Fields { get; init; } = [];

    /// <summary>What is minuted, in order.</summary>
    public ImmutableArray<PublishedBlock> Blocks { get; init; } = [];

    /// <summary>The decisions among the blocks, nested ones included.</summary>
    public ImmutableArray<PublishedDecision> Decisions { get; init; } = [];

    /// <summary>The documents among the blocks.</summary>
    public ImmutableArray<PublishedDocument> Documents { get; init; } = [];

    /// <summary>The rolls among the blocks.</summary>
    public ImmutableArray<PublishedRoll> Rolls { get; init; } = [];

    /// <summary>Why the item is exempt; nothing where it is open.</summary>
    public PublishedExempt? Exempt { get; init; }

    /// <summary>What the public edition shows of an exempt item.</summary>
    public PublishedText? PublicSummary { get; init; }

    /// <summary>The line of the source that it begins on, counted from 1; only in previews.</summary>
    public int? Line { get; init; }

    internal override PartShape Shape => PartShape;
}
