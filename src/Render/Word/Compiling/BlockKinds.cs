using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>The kinds of blocks that a template may have pieces for.</summary>
internal static class BlockKinds
{
    /// <summary>Those that the program writes by itself where a template has no piece: words, lists, headings, tables.</summary>
    public static ImmutableArray<string> Written { get; } = ["paragraph", "list", "heading", "table", "quotation"];

    /// <summary>Those that the built-in style has pieces for.</summary>
    public static ImmutableArray<string> WithPieces { get; } =
    [
        "action", "closed", "correction", "decision", "documents", "exclusion", "exempt", "interests", "motion", "note", "outcome", "points",
        "previous_minutes", "procedure", "purpose", "question", "readmitted", "roll", "statement", "vote",
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [.. Written, .. WithPieces];
}
