using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>Each of the 65,536 code units belongs to the same sets as in .NET.</summary>
public sealed class CharacterTests
{
    private static readonly string All = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

    public static TheoryData<string> Categories => [.. from name in CategoryNames() from letter in "pP" from option in new[] { "", "(?i)" } select $"{option}\\{letter}{{{name}}}"];

    public static TheoryData<string> Blocks => [.. BlockNames()];

    [Theory]
    [InlineData(@"\d")]
    [InlineData(@"\D")]
    [InlineData(@"\w")]
    [InlineData(@"\W")]
    [InlineData(@"\s")]
    [InlineData(@"\S")]
    [InlineData(@"(?i)[a-z]")]
    [InlineData(@"(?i)[^k\u00e5]")]
    [InlineData(@"(?i)[\u0370-\u04ff-[\u0391-\u03a9]]")]
    [InlineData(@"(?i)[\p{IsGreek}]")]
    [InlineData(@"(?i)\P{IsLatinExtended-B}")]
    [MemberData(nameof(Categories))]
    [MemberData(nameof(Blocks))]
    public void Sets_hold_the_same_characters(string pattern)
    {
        pattern += "+";
        var expected = Regex.Matches(All, pattern, RegexOptions.CultureInvariant).Select(match => (match.Index, match.Index + match.Length));
        Assert.Equal(expected, new PatternMatcher(Pattern.Read(pattern, PatternOptions.None).Program, All, new FreeMeter()).FindAll().Select(match => (match.Start, match.End)));
    }

    [Fact]
    public void Words_end_where_they_do_in_dotnet() =>
        Assert.All(All, c => Assert.Equal(Regex.IsMatch(c.ToString(), @"\b"), new PatternMatcher(Pattern.Read(@"\b", PatternOptions.None).Program, c.ToString(), new FreeMeter()).Find() is not null));

    [Fact]
    public void Characters_without_case_are_the_same()
    {
        // Each class once, by its first character; .NET is asked for every character that has another, and for every hundredth of the others.
        var classes = All.GroupBy(CaseFolding.Fold).ToDictionary(same => same.Key, same => string.Concat(same));
        Assert.All(All.Where(c => c % 100 == 0 || char.IsLetter(c) && (CaseFolding.EquivalentsOf(c) is not null || char.ToUpperInvariant(c) != c || char.ToLowerInvariant(c) != c)), c =>
        {
            var regex = new Regex(Regex.Escape(c.ToString()), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            Assert.Equal(classes[CaseFolding.Fold(c)], string.Concat(regex.Matches(All).Select(match => match.Value)));
        });
    }

    private static IEnumerable<string> CategoryNames() =>
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ];

    private static IEnumerable<string> BlockNames() => UnicodeBlocks.Names.SelectMany(name => new[] { $@"\p{{{name}}}", $@"\P{{{name}}}" });
}
