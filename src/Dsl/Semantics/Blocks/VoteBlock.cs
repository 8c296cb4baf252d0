using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A vote.</summary>
public sealed record VoteBlock : Block
{
    /// <summary>How the vote was taken, as far as the minutes say.</summary>
    public required VoteMethod Method { get; init; }

    /// <summary>The sides and options in typed order: those of the keyword's line, then those of the lines under it.</summary>
    public required ImmutableArray<VoteList> Lists { get; init; }

    /// <summary>The words of a VOTE line that states neither count nor method, or empty.</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The minutes' own wording in place of the house style's sentence, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;
}
