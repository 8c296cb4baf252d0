using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A vote.</summary>
public sealed record PublishedVote : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedVote>(
        "vote",
        ("method", part => part.Method),
        ("lists", part => part.Lists),
        ("for_count", part => part.ForCount),
        ("against_count", part => part.AgainstCount),
        ("abstained_count", part => part.AbstainedCount),
        ("total", part => part.Total),
        ("result", part => part.Result),
        ("majority", part => part.Majority),
        ("winner", part => part.Winner),
        ("is_named", part => part.IsNamed),
        ("wording", part => part.Wording),
        ("text", part => part.Text),
        ("own_words", part => part.OwnWords));

    /// <summary><c>counted</c>, <c>unanimous</c>, <c>show_of_hands</c>, or <c>unstated</c> where the minutes do not say.</summary>
    public required string Method { get; init; }

    /// <summary>The sides and options, in typed order.</summary>
    public ImmutableArray<PublishedVoteList> Lists { get; init; } = [];

    /// <summary>How many voted for, where the minutes say.</summary>
    public int? ForCount { get; init; }

    /// <summary>How many voted against, where the minutes say.</summary>
    public int? AgainstCount { get; init; }

    /// <summary>How many abstained, where the minutes say.</summary>
    public int? AbstainedCount { get; init; }

    /// <summary>How many voted for, against or for an option, or abstained; without the casting vote. Nothing where the vote was not counted.</summary>
    public int? Total { get; init; }

    /// <summary>Which side has more votes, by the counts alone: <c>for</c>, <c>against</c> or <c>tied</c>. Nothing where the minutes do not count both sides.</summary>
    public string? Result { get; init; }

    /// <summary>By how many votes it has more; the casting vote is not counted.</summary>
    public int? Majority { get; init; }

    /// <summary>The label of the option with the most votes, in a division or an election; nothing where there are no options, or several have as many.</summary>
    public string? Winner { get; init; }

    /// <summary>Whether the minutes name who voted how.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The style's sentence: <c>For: 7, against: 2, abstained: 1.</c></summary>
    public required string Wording { get; init; }

    /// <summary>The words after the keyword, where they are neither count nor method.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>The minutes' own wording in place of the style's.</summary>
    public PublishedText? OwnWords { get; init; }

    /// <inheritdoc/>
    public override string Kind => "vote";

    internal override PartShape Shape => BlockShape;
}
