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

    /// <summary>
    /// How many votes a side has: the count of the keyword's line, else the counts and names of the lines under it; null where neither says.
    /// "All members" says nothing. A line under VOTE that names some of those whom the keyword's line counts adds nobody.
    /// </summary>
    public int? CountOf(VoteSide side)
    {
        int? stated = null;
        int? listed = null;
        var isKnown = true;
        foreach (var list in Lists)
        {
            if (list.Side != side)
                continue;
            if (list.Label.Length == 0)
                stated = (stated ?? 0) + list.Total;
            else if (list is { IsCollective: true, Count: null })
                isKnown = false;
            else
                listed = (listed ?? 0) + list.Total;
        }

        return stated ?? (isKnown ? listed : null);
    }

    /// <summary>The casting vote, where it was given one way or the other; else null.</summary>
    public VoteSide? Casting => Lists.FirstOrDefault(list => list.Side == VoteSide.CastingVote)?.Casting is VoteSide.For or VoteSide.Against
        ? Lists.First(list => list.Side == VoteSide.CastingVote).Casting : null;

    /// <summary>The options of a division or an election, in typed order; none in a vote for or against.</summary>
    public IEnumerable<VoteList> Options => Lists.Where(list => list.Side == VoteSide.Option);

    /// <summary>The option with the most votes; null where there are no options, or several have as many.</summary>
    public VoteList? Winner
    {
        get
        {
            var most = Options.Select(option => option.Total).DefaultIfEmpty().Max();
            return Options.Where(option => option.Total == most).Take(2).ToArray() is [var only] && most > 0 ? only : null;
        }
    }

    /// <summary>
    /// What the counts say: <see cref="VoteResult.For"/>, <see cref="VoteResult.Against"/> or <see cref="VoteResult.Tied"/>, the casting vote
    /// left out; <see cref="VoteResult.Unknown"/> where the minutes do not count both sides.
    /// </summary>
    public VoteResult Result => (CountOf(VoteSide.For), CountOf(VoteSide.Against)) switch
    {
        (null, null) => Method == VoteMethod.Unanimous ? VoteResult.For : VoteResult.Unknown,
        ( > 0, null) => Method == VoteMethod.Unanimous ? VoteResult.For : VoteResult.Unknown,
        ({ } inFavour, { } against) => inFavour > against ? VoteResult.For : inFavour < against ? VoteResult.Against : VoteResult.Tied,
        _ => VoteResult.Unknown,
    };

    /// <summary>Whether the vote names who voted how.</summary>
    public bool IsNamed => Lists.Any(list => list is { Side: not VoteSide.CastingVote, IsCollective: false, Persons.IsEmpty: false });
}
