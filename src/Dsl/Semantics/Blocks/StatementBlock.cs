using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>Any other keyword's block, published under the keyword's label as its words.</summary>
public sealed record StatementBlock : Block
{
    /// <summary>The keyword.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>The words on the keyword's line.</summary>
    public required InlineContent Text { get; init; }
}
