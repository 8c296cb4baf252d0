using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>Replacements by .NET's rules, for matches with groups that did and did not match.</summary>
public sealed class ReplacementTests
{
    private static readonly string[] Replacements =
    [
        "", "x", "$", "$$", "$$1", "$0", "$1", "$2", "$3", "$12", "$01", "$1x", "${1}x", "${1", "${}", "${ 1}", "${n}", "${x1}", "${nn}", "$&", "$`", "$'", "$+", "$_", "$x", "$ 1", "a$", "$$$", "$$$$",
        "$1$2", "<$&>$$<$1>", "${0}", "${12}", "$-1", "${n", "$é", "$10", "${01}",
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var pattern in new[] { "b", "(b)", "(b)(x)?", "(?<n>b)(c)?", "(?<12>b)|(c)", "(a)?(?<x1>b)?" })
            {
                foreach (var replacement in Replacements)
                    cases.Add(pattern, replacement);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Replacement_is_that_of_dotnet(string pattern, string replacement)
    {
        const string text = "abcb";
        var read = Pattern.Read(pattern, PatternOptions.None);
        var parts = Replacement.Read(replacement, read.Groups);
        var (result, end) = (new StringBuilder(), 0);
        foreach (var match in new PatternMatcher(read.Program, text, new FreeMeter()).FindAll())
        {
            result.Append(text, end, match.Start - end);
            parts.AppendTo(result, match);
            end = match.End;
        }

        Assert.Equal(Regex.Replace(text, pattern, replacement, RegexOptions.CultureInvariant), result.Append(text, end, text.Length - end).ToString());
    }

    [Fact]
    public void Number_larger_than_any_group_stands_for_itself() => Assert.Equal(1, Replacement.Read("$99999999999", Pattern.Read("a", PatternOptions.None).Groups).PartCount);
}
