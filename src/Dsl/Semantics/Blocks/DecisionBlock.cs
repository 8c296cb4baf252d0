using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>A decision.</summary>
public sealed record DecisionBlock : Block
{
    /// <summary>The decision's word.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>The words that stand straight above the decision and begin its sentence, or empty.</summary>
    public InlineContent LeadIn { get; init; } = InlineContent.Empty;

    /// <summary>The words after the keyword; the numbered resolutions are a list among <see cref="Block.Blocks"/>.</summary>
    public required InlineContent Text { get; init; }

    /// <summary>Its resolution number (field <c>no</c>), or empty.</summary>
    public string ResolutionNumber { get; init; } = "";

    /// <summary>Whether it has no words of its own: then it adopts those of the motion above it.</summary>
    public bool IsBare => LeadIn.IsEmpty && Text.IsEmpty && Blocks.IsEmpty;
}
