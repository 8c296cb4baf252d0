using MinutesDsl.Semantics;

namespace MinutesDsl.Formatting;

/// <summary>What formatting depends on beside the text. There are no choices of taste: the layout is one for all.</summary>
public sealed record FormattingOptions
{
    /// <summary>The options of a project without minutes.json.</summary>
    public static FormattingOptions Default { get; } = new();

    /// <summary>The settings that the tree was parsed with: the formatted text is parsed with them again, to see that it means the same.</summary>
    public ProjectSettings Settings { get; init; } = ProjectSettings.Default;
}
