using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

public sealed class EscapeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData(@"\(abc\.\*\)")]
    [InlineData(@"\t\n\x41\u0042\cA\0\101\e\a\f\v\r\b")]
    [InlineData(@"a\\b\-\é")]
    [InlineData(@"\d")]
    [InlineData(@"\x4")]
    [InlineData(@"\u123")]
    [InlineData(@"\c")]
    [InlineData(@"\8")]
    [InlineData("(*[")]
    public void Escapes_are_read_as_in_dotnet(string text)
    {
        string? expected;
        try
        {
            expected = Regex.Unescape(text);
        }
        catch (RegexParseException)
        {
            expected = null;
        }

        if (expected is null)
            Assert.Throws<PatternException>(() => PatternReader.Unescape(text));
        else
            Assert.Equal(expected, PatternReader.Unescape(text));
    }

    [Fact]
    public void Backslash_at_the_end_is_an_error_and_is_not_dropped() => Assert.Throws<PatternException>(() => PatternReader.Unescape(@"a\"));
}
