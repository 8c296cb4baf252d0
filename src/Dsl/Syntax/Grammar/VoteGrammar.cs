using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Votes: <c>7 for, 2 against, 1 abstained</c>, <c>unanimous</c>, and the labels of the lines under VOTE.</summary>
internal static class VoteGrammar
{
    private static readonly (VoteSide Side, string[] Labels)[] Sides =
    [
        (VoteSide.CastingVote, ["casting vote", "pleidlais fwrw"]),
        (VoteSide.NotVoting, ["not voting", "declined to vote", "did not vote", "heb bleidleisio"]),
        (VoteSide.For, ["all in favour", "in favour", "for", "ayes", "aye", "yeas", "yea", "yes", "o blaid", "o'r blaid"]),
        (VoteSide.Against, ["against", "noes", "nays", "nay", "no", "opposed", "yn erbyn"]),
        (VoteSide.Abstained, ["abstained", "abstentions", "abstention", "abstaining", "abstain", "yn ymatal", "wedi ymatal", "ymatal"]),
        (VoteSide.Absent, ["absent", "absences", "absennol"]),
    ];

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "nil", "none", "all"];

    private static readonly Parser<int> Count = input =>
    {
        var start = (LineInput)input;
        if (Scan.Digits(input) is { WasSuccessful: true } digits && int.TryParse(input.Source.AsSpan(digits.Value.Start, digits.Value.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
            return Result.Success(figures, digits.Remainder);
        for (var i = 0; i < Numbers.Length; i++)
        {
            if (Numbers[i] != "all" && Scan.WordAt(start.Remaining, [Numbers[i]]) is var length and > 0)
                return Result.Success(i <= 12 ? i : 0, start.To(start.Position + length));
        }

        return Result.Failure<int>(input, "unexpected text", ["a number"]);
    };

    private static readonly Parser<VoteSide> Side = input =>
    {
        var start = (LineInput)input;
        foreach (var (side, labels) in Sides)
        {
            if (Scan.WordAt(start.Remaining, labels) is var length and > 0)
                return Result.Success(side, start.To(start.Position + length));
        }

        return Result.Failure<VoteSide>(input, "unexpected text", ["for, against or abstained"]);
    };

    private static readonly Parser<(VoteSide Side, int Count)> CountFirst =
        from count in Count
        from gap in Scan.Gap
        from votes in Scan.AnyWord("votes", "vote", "members", "member").Then(word => Scan.Space).Optional()
        from side in Side
        select (side, count);

    private static readonly Parser<(VoteSide Side, int Count)> SideFirst =
        from side in Side
        from gap in Scan.Gap
        from mark in Scan.While(c => c is ':' or '(' or '-' or '–', 0, "':'")
        from after in Scan.Gap
        from count in Count
        from close in Scan.While(c => c == ')', 0, "')'")
        select (side, count);

    private static readonly Parser<TextSpan> Joint =
        from before in Scan.Gap
        from mark in Scan.One(c => c is ',' or ';', "','").Or(Scan.AnyWord("and", "a", "ac"))
        from after in Scan.Gap
        from and in Scan.AnyWord("and").Then(word => Scan.Space).Optional()
        select mark;

    private static readonly Parser<IEnumerable<(VoteSide Side, int Count)>> Counts =
        from counts in CountFirst.Or(SideFirst).DelimitedBy(Joint)
        from stop in Scan.While(c => c == '.', 0, "'.'")
        select counts;

    /// <summary>The counts of a VOTE line; null where it states none.</summary>
    internal static ImmutableArray<(VoteSide Side, int Count)>? ReadCounts(string source, TextSpan words) =>
        Counts.Run(source, words) is { WasSuccessful: true } counts ? [.. counts.Value] : null;

    /// <summary>The method that a VOTE line names; null for none.</summary>
    internal static VoteMethod? MethodOf(string words) => words.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "unanimous" or "unanimously" or "all in favour" or "yn unfrydol" or "unfrydol" => VoteMethod.Unanimous,
        "show of hands" or "by show of hands" or "by a show of hands" or "dangos dwylo" => VoteMethod.ShowOfHands,
        _ => null,
    };

    /// <summary>The side that a label names, its count left out; null where it is an option of its own.</summary>
    internal static VoteSide? SideOf(string label)
    {
        var words = WithoutCount(label).Label;
        return Side.Run(words, new TextSpan(0, words.Length)) is { WasSuccessful: true } side ? side.Value : null;
    }

    /// <summary>A label or list without the count in its last bracket, and the count.</summary>
    internal static (string Label, int? Count) WithoutCount(string label)
    {
        var words = label.Trim();
        var open = words.EndsWith(')') ? words.LastIndexOf('(') : -1;
        return open >= 0 && int.TryParse(words[(open + 1)..^1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (words[..open].Trim(), count) : (words, null);
    }
}
