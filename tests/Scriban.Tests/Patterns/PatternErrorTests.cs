using MinutesDsl.Scriban.Patterns;
using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>What is wrong with a pattern is said with its place and with what to write instead.</summary>
public sealed class PatternErrorTests
{
    [Theory]
    [InlineData("a(b", 1, "has no end; close it with `)`")]
    [InlineData("a)b", 1, "no `(` that this `)` could close")]
    [InlineData("*a", 0, "nothing before `*` that it could repeat; write `\\*`")]
    [InlineData("a|+", 2, "nothing before `+`")]
    [InlineData("a(?{2}b)", 1, "no group that exists")]
    [InlineData("{2}", 0, "nothing before `{`")]
    [InlineData("a**", 2, "repeats what is repeated already; put the part before it into a group `(?:…)`")]
    [InlineData("a{3,2}", 1, "at least 3 and at most 2")]
    [InlineData("a{99999999999}", 2, "too large")]
    [InlineData("[a", 0, "has no end; close it with `]`")]
    [InlineData("x[z-a]", 2, "`z-a` is the wrong way round")]
    [InlineData("[a-\\d]", 1, "not `\\d`")]
    [InlineData("[a-[b]c]", 6, "stands last")]
    [InlineData("\\", 0, "nothing to escape")]
    [InlineData("a\\q", 1, "no escape `\\q`; write `q`")]
    [InlineData("\\x4", 0, "`\\x` takes exactly 2 hexadecimal digits")]
    [InlineData("\\u12g4", 0, "`\\u` takes exactly 4 hexadecimal digits")]
    [InlineData("\\c1", 0, "takes a letter")]
    [InlineData("\\pL", 0, "in braces")]
    [InlineData("\\p{Latin}", 0, "no category and no block `Latin`")]
    [InlineData("\\p{lu}", 0, "in capital and small letters as shown")]
    [InlineData("(a)\\2", 4, "no group 2")]
    [InlineData("\\k<n>", 1, "no group `n`")]
    [InlineData("\\k", 0, "takes the name or number of a group")]
    [InlineData("(?<n>a)\\k<n", 7, "ends with `>`")]
    [InlineData("(?<1a>x)", 3, "begins with a letter, and ends with `>`")]
    [InlineData("(?'nx)", 3, "ends with `'`")]
    [InlineData("(?<0>x)", 3, "Group 0 is the whole match")]
    [InlineData("(a)(?<-1>b)", 3, "not supported here")]
    [InlineData("(?<a>x)(?<b-a>y)", 7, "not supported here")]
    [InlineData("(?P<n>a)", 0, "no group that exists; there are `(?:…)`")]
    [InlineData("(?r)a", 0, "no group that exists")]
    [InlineData("(?(1)a)", 2, "no group 1")]
    [InlineData("(?(1a)b)", 2, "its number in parentheses")]
    [InlineData("(?(a)b|c|d)", 0, "two parts at most")]
    [InlineData("(?(?#c)a)", 2, "cannot be a comment")]
    [InlineData("(?(?<n>a)b)", 2, "cannot be a group with a name")]
    [InlineData("(?(?=a)(?i)b)", 7, "put what they are for into a group")]
    [InlineData("a(?#", 1, "no end; close it with `)`")]
    public void Error_has_its_place_and_what_to_write_instead(string pattern, int position, string part)
    {
        var error = Assert.Throws<PatternException>(() => Pattern.Read(pattern, PatternOptions.None));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Equal(position, error.Position);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 'a' | regex.match `a(b` }}", "The pattern cannot be read at its character 2: The group that begins here has no end; close it with `)`, or write `\\(` for the character itself.")]
    [InlineData("{{ 'a' | regex.split `a` 'iq' }}", "There is no option `q` of regular expressions; there are i, m, s and x.")]
    [InlineData("{{ 'a\\\\q' | regex.unescape }}", "The escape at character 2 cannot be read: There is no escape `\\q`; write `q` for the character itself, or `\\\\q` for a `\\` before it.")]
    public void Template_says_where(string template, string message)
    {
        var error = Engine.Fail(template);
        Assert.Equal(message, error.OriginalMessage);
        Assert.Equal("page(1,", error.Span.ToString()[..7]);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("(?:", ")")]
    [InlineData("(?=", ")")]
    [InlineData("(?(?=", ")a)")]
    [InlineData("(?i:", ")")]
    [InlineData("[a-", "]", 10)]
    [InlineData("(", "")]
    [InlineData("[a-[", "", 10)]
    public void Nesting_a_hundred_thousand_deep_is_an_error(string open, string close, int depth = 100)
    {
        var pattern = string.Concat(Enumerable.Repeat(open, 100_000)) + "a" + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Contains($"nested more than {depth} deep", Assert.Throws<PatternException>(() => PatternReader.Read(pattern, PatternOptions.None)).Message, StringComparison.Ordinal);
        Assert.Equal(Pattern.MaximumLength, Assert.Throws<PatternException>(() => Pattern.Read(pattern, PatternOptions.None)).Position);
    }
}
