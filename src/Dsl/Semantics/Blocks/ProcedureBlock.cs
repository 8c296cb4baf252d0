using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>A step in the conduct of the meeting: opened, arrived, returned, left, adjourned, resumed.</summary>
public sealed record ProcedureBlock : Block
{
    /// <summary>The keyword.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>Who arrived, returned or left.</summary>
    public ImmutableArray<PersonReference> Persons { get; init; } = [];

    /// <summary>When, or null.</summary>
    public MinutesTime? Time { get; init; }

    /// <summary>The minute or item that somebody left for as typed ("minute 594"), or empty.</summary>
    public string For { get; init; } = "";

    /// <summary>Other words on the keyword's line ("for 5 minutes").</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
