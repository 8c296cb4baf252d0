namespace MinutesDsl.Semantics;

/// <summary>A sub-heading.</summary>
public sealed record HeadingBlock : Block
{
    /// <summary>The number of <c>#</c>, one to six.</summary>
    public required int Level { get; init; }

    /// <summary>The words.</summary>
    public required InlineContent Text { get; init; }
}
