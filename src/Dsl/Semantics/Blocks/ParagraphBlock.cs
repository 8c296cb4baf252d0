namespace MinutesDsl.Semantics;

/// <summary>A paragraph of prose; its <see cref="Block.Blocks"/> are what is indented under it.</summary>
public sealed record ParagraphBlock : Block
{
    /// <summary>The words.</summary>
    public required InlineContent Text { get; init; }

    /// <summary>The speaker, where the paragraph is a turn (<c>@handle: words</c>); the words then exclude the name.</summary>
    public MentionInline? Speaker { get; init; }
}
