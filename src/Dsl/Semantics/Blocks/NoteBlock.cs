namespace MinutesDsl.Semantics;

/// <summary>A published procedural note.</summary>
public sealed record NoteBlock : Block
{
    /// <summary>The words on the keyword's line.</summary>
    public required InlineContent Text { get; init; }
}
