namespace MinutesDsl.Semantics;

/// <summary>The points raised in discussion: a stem and, among its <see cref="Block.Blocks"/>, a list.</summary>
public sealed record PointsBlock : Block
{
    /// <summary>The words before the list; empty where the house style's own are used.</summary>
    public required InlineContent Stem { get; init; }
}
