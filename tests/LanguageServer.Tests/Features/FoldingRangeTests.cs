using MinutesDsl.LanguageServer.Features.FoldingRange;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class FoldingRangeTests
{
    [Theory]
    [InlineData("MINUTES Parks\nDate: 7 July 2023\nVenue: Hall\n\nITEM 1 Trees\n\nWords.\n\n\nITEM 2 Land\n", "0-2 4-6")]
    [InlineData("MINUTES Parks\n\nITEM 2 Cases\n\nITEM 2(a) First\n\nWords.\n\nITEM 3 Trees\n", "2-6 4-6")]
    [InlineData("MINUTES Parks\n\nITEM 1 Trees\n\n## Oaks\n\nWords.\n\n### Old\n\nWords.\n\n## Elms\n\nWords.\n", "2-14 4-10 8-10 12-14")]
    [InlineData("MINUTES Parks\n\nPRESENT\n- @lee Ann Lee\n- @khan Imran Khan\n\nAPOLOGIES None.\n", "2-4")]
    [InlineData("MINUTES Parks\n\n- one\n  - deeper\n- two\n", "2-4")]
    [InlineData("MINUTES Parks\n\n- one\n- two\n  - deeper\n", "2-4 3-4")]
    [InlineData("MINUTES Parks\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> one\n> two\n", "2-4 6-7")]
    [InlineData("MINUTES Parks\n\n// one\n// two\n// three\n\n// alone\n", "2-4comment")]
    [InlineData("MINUTES Parks\n\nITEM 1 Land\n\nOpen.\n\nEXEMPT 3\n\nSecret.\n\nMore.\n\nOPEN\n\nOpen.\n", "2-14 6-10")]
    [InlineData("MINUTES Parks\n\nITEM 1 Land\n\nEXEMPT 3: Secret.\n- One.\n", "2-5 4-5")]
    [InlineData("COFNODION Pwyllgor\n\nEITEM 1 Tŷ\n\nGeiriau.\n", "2-4")]
    [InlineData("REGISTER Lewes\n\nBODY Parks\n\nMEMBERS\n- @lee Ann Lee\n", "2-5 4-5")]
    [InlineData("MINUTES Parks\n", "")]
    [InlineData("", "")]
    public void It_folds_what_has_a_body(string text, string expected)
    {
        Assert.Equal(expected, Print(text));
        Assert.Equal(expected, Print(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false, 8, 6)]
    [InlineData(true, 9, 8)]
    public void Columns_are_those_of_the_client(bool utf8, int start, int end)
    {
        var document = TestDocument.Open("MINUTES Parks\n\nITEM 1 Tŷ\n\nSiân â\n", utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16);

        var range = Assert.Single(FoldingRangeFeature.Find(document, wholeLines: false));

        Assert.Equal(new FoldingRange(2, start + 1, 4, end, null), range);
    }

    [Fact]
    public void No_two_ranges_of_any_sample_begin_on_one_line_or_cross()
    {
        foreach (var (name, text) in Samples.Minutes)
        {
            var ranges = FoldingRangeFeature.Find(TestDocument.Open(text), wholeLines: true);

            Assert.True(ranges.Zip(ranges.Skip(1)).All(pair => pair.First.StartLine < pair.Second.StartLine), name);
            Assert.All(ranges, range => Assert.True(range.EndLine > range.StartLine && range.StartCharacter is null, name));
        }
    }

    private static string Print(string text)
    {
        var document = TestDocument.Open(text, kind: text.StartsWith("REGISTER", StringComparison.Ordinal) ? DocumentKind.Register : DocumentKind.Minutes);
        return string.Join(' ', FoldingRangeFeature.Find(document, wholeLines: true).Select(range => $"{range.StartLine}-{range.EndLine}{range.Kind}"));
    }
}
