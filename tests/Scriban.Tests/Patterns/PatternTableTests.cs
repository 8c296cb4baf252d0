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

    private static PatternOptions OptionOf(char letter) => letter switch
    {
        'i' => PatternOptions.IgnoreCase,
        'm' => PatternOptions.Multiline,
        's' => PatternOptions.Singleline,
        _ => PatternOptions.IgnoreWhiteSpace,
    };
}
