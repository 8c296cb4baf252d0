using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published votes.</summary>
internal sealed class VoteBuilder(Labels labels, TextBuilder texts, PersonWording people, PersonListing listing)
{
    /// <summary>The vote.</summary>
    public PublishedVote Build(VoteBlock block)
    {
        var lists = block.Lists.Select(Build).ToImmutableArray();
        var (inFavour, against) = (block.CountOf(VoteSide.For), block.CountOf(VoteSide.Against));
        var difference = inFavour - against;
        return new PublishedVote
        {
            Method = SnakeCase.Of(block.Method.ToString()),
            Lists = lists,
            ForCount = inFavour,
            AgainstCount = against,
            AbstainedCount = block.CountOf(VoteSide.Abstained),
            Total = Count(block, VoteSide.For, VoteSide.Against, VoteSide.Abstained, VoteSide.Option),
            Result = difference switch { null => null, > 0 => "for", < 0 => "against", 0 => "tied" },
            Majority = difference is { } votes ? Math.Abs(votes) : null,
            Winner = block.Winner?.Label,
            IsNamed = block.IsNamed,
            Wording = Wording(block.Method, lists),
            OwnWords = texts.TextOrNull(block.OwnWords),
            Text = texts.TextOrNull(block.Text),
        };
    }

    private PublishedVoteList Build(VoteList list)
    {
        var side = SnakeCase.Of(list.Side.ToString());
        var casting = list.Casting == VoteSide.Option ? null : SnakeCase.Of(list.Casting.ToString());
        return new PublishedVoteList
        {
            Side = side,
            Label = list.Label.Length > 0 ? list.Label : labels["vote_" + side],
            Count = list.Count,
            Total = list.Total,
            Persons = [.. list.Persons.Select(people.Reference)],
            Names = list.Persons.IsEmpty ? null : Sentence.Begin(listing.Names(list.Persons)),
            Casting = casting,
            CastingLabel = casting is null ? null : labels["vote_" + casting],
        };
    }

    private string Wording(VoteMethod method, ImmutableArray<PublishedVoteList> lists)
    {
        var counts = lists.IsEmpty ? "" : Sentence.Begin(labels.Fill("vote_counts", ("counts", string.Join(", ", lists.Select(Words)))));
        var how = method == VoteMethod.Counted ? "" : labels["vote_method_" + SnakeCase.Of(method.ToString())];
        return counts.Length == 0 ? how : how.Length == 0 ? counts : $"{how} {counts}";
    }

    private string Words(PublishedVoteList list) => labels.Fill(
        "vote_count",
        ("side", list.Label),
        ("count", list.Names is { } names
            ? list.CastingLabel is { } way ? $"{names}, {way}" : names
            : list.Total.ToString(CultureInfo.InvariantCulture)));

    private static int? Count(VoteBlock block, params ReadOnlySpan<VoteSide> sides)
    {
        int? sum = null;
        foreach (var side in sides)
            sum = block.CountOf(side) is { } votes ? (sum ?? 0) + votes : sum;
        return sum;
    }
}
