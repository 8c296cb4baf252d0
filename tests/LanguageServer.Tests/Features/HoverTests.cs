using MinutesDsl.LanguageServer.Features.Hover;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    [Theory]
    [InlineData("MINUTES Committee\n\nPRE|SENT\n@a Cllr Ann Lee\n", "Present")]
    [InlineData("MINUTES Committee\n\nPRESENT\n@a Cllr Ann Lee|\n", null)]
    public void It_says_what_a_keyword_is(string marked, string? expected)
    {
        var (text, cursor) = MarkedText.Parse(marked);

        var hover = HoverFeature.Find(TestDocument.Open(text), cursor);

        Assert.Equal(expected, hover?.Contents.Value);
    }
}
