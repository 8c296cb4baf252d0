using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>One side or option of a vote.</summary>
public sealed record PublishedVoteList : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedVoteList>(
        "vote_list",
        ("side", part => part.Side),
        ("label", part => part.Label),
        ("count", part => part.Count),
        ("total", part => part.Total),
        ("persons", part => part.Persons),
        ("names", part => part.Names),
        ("casting", part => part.Casting),
        ("casting_label", part => part.CastingLabel));

    /// <summary><c>for</c>, <c>against</c>, <c>abstained</c>, <c>not_voting</c>, <c>absent</c>, <c>casting_vote</c> or <c>option</c>.</summary>
    public required string Side { get; init; }

    /// <summary>The label to print: the one typed (<c>Ayes</c>, a candidate), or the style's.</summary>
    public required string Label { get; init; }

    /// <summary>The number typed.</summary>
    public int? Count { get; init; }

    /// <summary>The number typed, or else the number of names.</summary>
    public required int Total { get; init; }

    /// <summary>Who voted so, in typed order; where a number was typed, perhaps not all.</summary>
    public ImmutableArray<PublishedReference> Persons { get; init; } = [];

    /// <summary>The persons in one line: <c>Councillors Ann Smith and Carol Jones</c>.</summary>
    public string? Names { get; init; }

    /// <summary>Which way the casting vote was given: <c>for</c> or <c>against</c>.</summary>
    public string? Casting { get; init; }

    /// <summary>The same in the style's words.</summary>
    public string? CastingLabel { get; init; }

    internal override PartShape Shape => PartShape;
}
