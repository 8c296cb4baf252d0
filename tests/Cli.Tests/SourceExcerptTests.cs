using MinutesDsl.Text;

namespace MinutesDsl.Cli.Tests;

public sealed class SourceExcerptTests
{
    // The span is what stands between « and », which are not part of the text.
    [Theory]
    [InlineData("a «wrong» word", "a wrong word", "  ^^^^^")]
    [InlineData("«»empty at the start", "empty at the start", "^")]
    [InlineData("at the end«»", "at the end", "          ^")]
    [InlineData("one\ntwo «three\nfour» five", "two three", "    ^^^^^")]
    [InlineData("\t«x»", "    x", "    ^")]
    [InlineData("ab\t«x»\ty", "ab  x   y", "    ^")]
    [InlineData("会議 «議»", "会議 議", "     ^^")]
    [InlineData("e\u0301 «x»", "e\u0301 x", "  ^")]
    [InlineData("👩‍⚖️ «x»", "👩‍⚖️ x", "   ^")]
    [InlineData("\u001b[31m «x»", "\uFFFD[31m x", "      ^")]
    [InlineData("tŷ a chŵn: «dŵr»", "tŷ a chŵn: dŵr", "           ^^^")]
    public void Carets_stand_under_the_span(string marked, string line, string carets)
    {
        var excerpt = Create(marked, 80);

        Assert.Equal(line, excerpt.Line);
        Assert.Equal(carets, excerpt.Carets);
    }

    [Theory]
    [InlineData("the first of many words that go on and on «here» and then some more of them", 30)]
    [InlineData("«here» at the beginning of a line that is much too long for it", 30)]
    [InlineData("a line that is much too long for it, with the span at its very end «here»", 30)]
    [InlineData("a line that is much too long for it, with an empty span at its very end«»", 30)]
    [InlineData("a span «that is itself too long for the line that there is room for» here", 30)]
    public void A_long_line_is_cut_around_the_span(string marked, int width)
    {
        var excerpt = Create(marked, width);

        Assert.InRange(excerpt.Line.Length, 1, width);
        Assert.Contains('…', excerpt.Line);
        var shown = excerpt.Line.PadRight(excerpt.Carets.Length).Substring(excerpt.Carets.IndexOf('^', StringComparison.Ordinal), excerpt.Carets.Count(mark => mark == '^'));
        var span = marked[(marked.IndexOf('«', StringComparison.Ordinal) + 1)..marked.IndexOf('»', StringComparison.Ordinal)];
        Assert.StartsWith(shown.Trim(), span.Length == 0 ? "" : span, StringComparison.Ordinal);
    }

    private static SourceExcerpt Create(string marked, int width)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        return SourceExcerpt.Create(SourceText.From(text), TextSpan.FromBounds(start, end), width);
    }
}
