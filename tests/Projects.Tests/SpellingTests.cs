namespace MinutesDsl.Projects.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("concil", "council")]
    [InlineData("Council", "council")]
    [InlineData("cuoncil", "council")]
    [InlineData("stlye", "style")]
    [InlineData("styles", "style")]
    [InlineData("x", null)]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_the_one_meant(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["council", "style", "profile"]));
}
