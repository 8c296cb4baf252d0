using MinutesDsl.Scriban.Patterns;

namespace MinutesDsl.Scriban.Tests.Patterns;

/// <summary>How many steps a search takes: the same on every machine, and few for patterns as they are written.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData("Jones", "a", 1000, 128)]
    [InlineData("Jones", "Jones ", 1000, 4003)]
    [InlineData(@"\d+", "abc ", 1000, 503)]
    [InlineData(@"\w+", "abc ", 1000, 4003)]
    [InlineData(@"(\w+) (\w+)", "abc def, ", 1000, 10009)]
    [InlineData(".*x", "abc\n", 1000, 12012)]
    [InlineData("Smith|Jones|Brown", "We thank Mrs Jones. ", 1000, 7003)]
    [InlineData("^(a+)+$", "a", 1000, 91587)]
    [InlineData("^(a+)+$", "a", 4000, 1179993)]
    [InlineData("(a|aa)+$", "a", 4000, 128143)]
    [InlineData("(x+x+)+y", "x", 4000, 2331419)]
    [InlineData("^(?=(a|aa)+$)", "a", 20, 282388)]
    [InlineData("^(?=(a|aa)+$)", "a", 21, 456914)]
    public void Steps_are_exact(string pattern, string piece, int times, long steps)
    {
        var meter = new FreeMeter();
        var text = string.Concat(Enumerable.Repeat(piece, times)) + "!";
        var count = new PatternMatcher(Pattern.Read(pattern, PatternOptions.None).Program, text, meter).FindAll().Count();
        Assert.True(count >= 0 && steps == meter.Steps, $"{meter.Steps}");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(17)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(5000)]
    public void Search_ends_at_the_step_after_the_limit(long limit)
    {
        var meter = new FreeMeter(limit);
        Assert.Throws<TimeoutException>(() => new PatternMatcher(Pattern.Read("^(?=(a|aa)+$)", PatternOptions.None).Program, new string('a', 50) + "!", meter).Find());
        Assert.Equal(limit + 1, meter.Steps);
    }

    [Fact]
    public void Choices_are_limited_in_number()
    {
        var matcher = new PatternMatcher(Pattern.Read("(?:a|b)*", PatternOptions.None).Program, new string('a', PatternMatcher.MaximumChoices + 1), new FreeMeter());
        Assert.Equal("too many choices", Assert.Throws<TimeoutException>(() => matcher.Find()).Message);
    }

    [Fact]
    public void Long_texts_and_wide_patterns_do_not_overflow_a_small_stack()
    {
        const int smallStack = 256 * 1024;
        var deep = string.Concat(Enumerable.Repeat("(?:(a|", 49)) + "b" + string.Concat(Enumerable.Repeat("))+", 49));
        PatternMatch? match = null;
        var thread = new Thread(() => match = new PatternMatcher(Pattern.Read(deep, PatternOptions.None).Program, new string('a', 10_000) + "b", new FreeMeter(10_000_000)).Find(), smallStack);
        thread.Start();
        thread.Join();
        Assert.Equal(10_001, match?.End);
    }
}
