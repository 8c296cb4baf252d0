using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A list.</summary>
public sealed record PublishedList : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedList>(
        "list",
        ("marking", part => part.Marking),
        ("type", part => part.Type),
        ("marker_shape", part => part.MarkerShape),
        ("start", part => part.Start),
        ("entries", part => part.Entries));

    /// <summary><c>bullet</c>, <c>number</c>, <c>letter</c>, <c>roman</c> or <c>decimal</c>.</summary>
    public required string Marking { get; init; }

    /// <summary>What <c>ol type</c> takes: <c>1</c>, <c>a</c>, <c>A</c>, <c>i</c>, <c>I</c>; nothing for bullets and decimals.</summary>
    public string? Type { get; init; }

    /// <summary>How the marker was typed: <c>dot</c> (<c>1.</c>), <c>paren</c> (<c>1)</c>), <c>both</c> (<c>(1)</c>), or <c>typed</c> where only the typed marker will do.</summary>
    public string? MarkerShape { get; init; }

    /// <summary>The first number, as typed.</summary>
    public int? Start { get; init; }

    /// <summary>The entries.</summary>
    public ImmutableArray<PublishedEntry> Entries { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "list";

    internal override PartShape Shape => BlockShape;
}
