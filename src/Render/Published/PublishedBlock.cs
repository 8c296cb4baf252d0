using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A paragraph or larger part of the minutes. Which members it has besides these, its kind says.</summary>
public abstract record PublishedBlock : PublishedPart
{
    /// <summary>Which kind of block: the name of the partial that renders it.</summary>
    public abstract string Kind { get; }

    /// <summary>The paragraph number: <c>5.1</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The id of the block in the page, where it has a number or can be linked to.</summary>
    public string? Anchor { get; init; }

    /// <summary>The line of the source that it begins on, counted from 1; only in previews.</summary>
    public int? Line { get; init; }

    /// <summary>The blocks inside it.</summary>
    public ImmutableArray<PublishedBlock> Blocks { get; init; } = [];

    /// <summary>A shape with the members that every block has, then the given ones, then the blocks inside.</summary>
    private protected static PartShape ShapeOf<T>(string kind, params ReadOnlySpan<(string Name, Func<T, object?> Get)> members)
        where T : PublishedBlock =>
        PartShape.Of<T>(
            kind,
            [("kind", part => part.Kind), ("number", part => part.Number), ("anchor", part => part.Anchor), ("line", part => part.Line), .. members, ("blocks", part => part.Blocks)]);
}
