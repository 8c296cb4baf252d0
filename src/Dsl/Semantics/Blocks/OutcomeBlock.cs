using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>What became of the motion or amendment above: carried, lost, withdrawn, tied.</summary>
public sealed record OutcomeBlock : Block
{
    /// <summary>The keyword.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>The words after the keyword or indented under it, which replace the house style's, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
