using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>For every construct: the places of matches and of all groups, what is split and what is replaced are those of .NET.</summary>
public sealed class PatternTableTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, PatternTable.Rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Answers_are_those_of_dotnet(int row)
    {
        var (construct, pattern, letters, texts) = PatternTable.Rows[row];
        var options = letters.Aggregate(PatternOptions.None, (all, letter) => all | OptionOf(letter));
        foreach (var text in texts)
        {
            var expected = Comparison.ByDotNet(pattern, options, text);
            Assert.NotEqual("error", expected);
            Assert.Equal((construct, pattern, text, expected), (construct, pattern, text, Comparison.ByUs(pattern, options, text)));
            Assert.Equal((construct, pattern, text, expected), (construct, pattern, text, Comparison.ByUs(pattern, options, text, rememberAfter: 0)));
        }
    }

    [Fact]
    public void Table_has_more_than_four_hundred_pairs() => Assert.InRange(PatternTable.Rows.Sum(row => row.Texts.Length), 400, int.MaxValue);

    [Fact]
    public void Every_row_matches_something() => Assert.All(PatternTable.Rows, row =>
        Assert.Contains(row.Texts, text => Comparison.ByUs(row.Pattern, row.Options.Aggregate(PatternOptions.None, (all, letter) => all | OptionOf(letter)), text).StartsWith('(')));

    /// <summary>What .NET joins into one loop that matches something else; here as in JavaScript and Python.</summary>
    [Theory]
    [InlineData("(?:aa{1,3})+", "aaaaa", 4)]
    [InlineData(@"(?:\w\w+?)+?(?:b|a)", "aacabb", 5)]
    [InlineData("(?:b+|(.){0}){1,2}", "x", 0)]
    public void Loops_inside_of_loops_are_not_joined(string pattern, string text, int end) =>
        Assert.Equal((0, end), new PatternMatcher(Pattern.Read(pattern, PatternOptions.None).Program, text, new FreeMeter()).Find() is { } match ? (match.Start, match.End) : (-1, -1));

    /// <summary>What .NET gets wrong, and what the rules say.</summary>
    [Theory]
    [InlineData("(?(?=a)a|b)(c)", "ac", "c")]
    [InlineData("(?<5>a)", "a", "a")]
    public void Last_group_is_not_forgotten(string pattern, string text, string group) =>
        Assert.Equal(group, new PatternMatcher(Pattern.Read(pattern, PatternOptions.None).Program, text, new FreeMeter()).Find() is { } match ? match[match.Slots.Length - 1].ToString() : null);

    private static PatternOptions OptionOf(char letter) => letter switch
    {
        'i' => PatternOptions.IgnoreCase,
        'm' => PatternOptions.Multiline,
        's' => PatternOptions.Singleline,
        _ => PatternOptions.IgnoreWhiteSpace,
    };
}
