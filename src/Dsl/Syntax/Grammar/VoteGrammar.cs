using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;
using Sprache;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Votes: <c>7 for, 2 against, 1 abstained</c>, <c>unanimous</c>, and the labels of the lines under VOTE.</summary>
internal static partial class VoteGrammar
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

    // A part of a query that is written in place is made anew at each parse, so these have names.
    private static readonly Parser<Maybe<TextSpan>> Votes = Scan.AnyWord("votes", "vote", "members", "member").Then(word => Scan.Space).Optional();
    private static readonly Parser<TextSpan> SideMark = Scan.While(c => c is ':' or '(' or '-' or '–', 0, "':'");
    private static readonly Parser<TextSpan> Close = Scan.While(c => c == ')', 0, "')'");
    private static readonly Parser<TextSpan> Stop = Scan.While(c => c == '.', 0, "'.'");
    private static readonly Parser<TextSpan> JointMark = Scan.One(c => c is ',' or ';' or '.', "','").Or(Scan.AnyWord("and", "a", "ac"));
    private static readonly Parser<Maybe<TextSpan>> And = Scan.AnyWord("and").Then(word => Scan.Space).Optional();

    private static readonly Parser<(VoteSide Side, int Count)> CountFirst =
        from count in Count
        from gap in Scan.Gap
        from votes in Votes
        from side in Side
        select (side, count);

    private static readonly Parser<(VoteSide Side, int Count)> SideFirst =
        from side in Side
        from gap in Scan.Gap
        from mark in SideMark
        from after in Scan.Gap
        from count in Count
        from close in Close
        select (side, count);

    private static readonly Parser<TextSpan> Joint =
        (from before in Scan.Gap
         from mark in JointMark
         from after in Scan.Gap
         from and in And
         select mark)
        .Or(Scan.Space);

    // "10 – 2", "10 to 2", "10 votes to 2", "5-2-1": for, against, abstained in this order.
    private static readonly Parser<TextSpan> ScoreMark = Scan.One(c => c is '-' or '–' or '—', "'-'").Or(Scan.AnyWord("votes to", "to", "v"));

    private static readonly Parser<TextSpan> ScoreJoint =
        from before in Scan.Gap
        from mark in ScoreMark
        from after in Scan.Gap
        select mark;

    private static readonly Parser<Maybe<TextSpan>> ScoreLead = Scan.AnyWord("by").Then(word => Scan.Space).Optional();

    private static readonly Parser<Maybe<TextSpan>> ScoreTail = (from gap in Scan.Space from votes in Scan.AnyWord("votes", "vote") select votes).Optional();

    private static readonly Parser<Maybe<(VoteSide Side, int Count)>> ScoreRest = Joint.Then(mark => CountFirst.Or(SideFirst)).Optional();

    private static readonly Parser<(IEnumerable<int> Figures, Maybe<(VoteSide Side, int Count)> More)> Score =
        from lead in ScoreLead
        from counts in Count.DelimitedBy(ScoreJoint)
        from votes in ScoreTail
        from rest in ScoreRest
        from stop in Stop
        select (counts, rest);

    private static readonly Parser<IEnumerable<(VoteSide Side, int Count)>> Counts =
        from counts in CountFirst.Or(SideFirst).DelimitedBy(Joint)
        from stop in Stop
        select counts;

    /// <summary>The counts of a VOTE line; null where it states none, or one side twice.</summary>
    internal static ImmutableArray<(VoteSide Side, int Count)>? ReadCounts(string source, TextSpan words)
    {
        if (Counts.Run(source, words) is { WasSuccessful: true } counts)
        {
            ImmutableArray<(VoteSide Side, int Count)> read = [.. counts.Value];
            return read.DistinctBy(count => count.Side).Count() == read.Length ? read : null;
        }

        ReadOnlySpan<VoteSide> order = [VoteSide.For, VoteSide.Against, VoteSide.Abstained];
        if (Score.Run(source, words) is not { WasSuccessful: true } score || score.Value.Figures.ToArray() is not { Length: 2 or 3 } figures)
            return null;
        var sides = ImmutableArray.CreateBuilder<(VoteSide Side, int Count)>();
        for (var i = 0; i < figures.Length; i++)
            sides.Add((order[i], figures[i]));
        if (score.Value.More.IsDefined)
            sides.Add(score.Value.More.Get());
        return sides.DistinctBy(count => count.Side).Count() == sides.Count ? sides.ToImmutable() : null;
    }

    /// <summary>
    /// Whether words that <see cref="ReadCounts"/> does not read look as if they state counts all the same: a number beside the name of a
    /// side, or a score.
    /// </summary>
    internal static bool LooksCounted(string words) => CountedWords().IsMatch(words);

    /// <summary>The method that a VOTE line names; null for none.</summary>
    internal static VoteMethod? MethodOf(string words) => words.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "unanimous" or "unanimously" or "unanimous vote" or "unanimously in favour" or "all in favour" or "yn unfrydol" or "unfrydol" => VoteMethod.Unanimous,
        "show of hands" or "by show of hands" or "by a show of hands" or "dangos dwylo" => VoteMethod.ShowOfHands,
        _ => null,
    };

    /// <summary>Whether words are a method, or begin with one that a comma, colon or bracket ends: "show of hands: 7 for, 2 against".</summary>
    internal static bool BeginsWithMethod(string words) =>
        MethodOf(words) is not null || (words.AsSpan().IndexOfAny(',', ':', '(') is var mark and > 0 && MethodOf(words[..mark]) is not null);

    /// <summary>The side that a label names, its count left out; null where it is an option of its own.</summary>
    internal static VoteSide? SideOf(string label)
    {
        var words = WithoutCount(label).Label;
        return Side.Run(words, new TextSpan(0, words.Length)) is { WasSuccessful: true } side ? side.Value : null;
    }

    /// <summary>The number that words are, in figures or letters; null for none.</summary>
    internal static int? CountOf(string words) => Count.Run(words, new TextSpan(0, words.Length)) is { WasSuccessful: true } count ? count.Value : null;

    /// <summary>A label or list without the count in its last bracket, and the count.</summary>
    internal static (string Label, int? Count) WithoutCount(string label)
    {
        var words = label.Trim();
        var end = words.TrimEnd('.');
        var open = end.EndsWith(')') ? end.LastIndexOf('(') : -1;
        return open >= 0 && int.TryParse(end[(open + 1)..^1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (words[..open].Trim(), count) : (words, null);
    }

    [GeneratedRegex(@"\b\d{1,3}\)?\s+(votes?\s+|members?\s+)?(in favour|for|against|abst\w*|ayes?|noes|nays?|yeas?|opposed|o blaid|yn erbyn)\b|\b(in favour|for|against|abst\w*|ayes?|noes|nays?|yeas?|opposed)\s*[:(=–-]?\s*\d{1,3}\b(?![.:]\d|\s*[ap]\.?m)|^\W*\d{1,3}\s*[-–]\s*\d{1,3}\b|^\W*(in favour|for|against|abst\w*|ayes?|noes|nays?|yeas?|opposed|o blaid|yn erbyn)(\s*:|\s+[–-])\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountedWords();
}
