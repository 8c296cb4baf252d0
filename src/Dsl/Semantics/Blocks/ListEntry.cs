namespace MinutesDsl.Semantics;

/// <summary>An entry of a list.</summary>
public sealed record ListEntry : Block
{
    /// <summary>The marker as typed without bullet: "1.", "(a)", "iv)"; empty for a bullet.</summary>
    public required string Marker { get; init; }

    /// <summary>The words, empty where the entry begins with a keyword block.</summary>
    public required InlineContent Text { get; init; }

    /// <summary>The speaker, where the entry is a turn.</summary>
    public MentionInline? Speaker { get; init; }
}
