using MinutesDsl.Formatting;
using MinutesDsl.LanguageServer.Features.Formatting;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class FormattingTests
{
    [Theory]
    [InlineData("MINUTES Parks\ndate: 07/07/2023\n\n\n\nITEM 1 Trees\n• one\n", "MINUTES Parks\nDate: 7 July 2023\n\nITEM 1 Trees\n\n- one\n")]
    [InlineData("MINUTES Parks\r\nTIME: 10:05 am\r\n", "MINUTES Parks\r\nTime: 10.05am\r\n")]
    [InlineData("COFNODION Pwyllgor\ndyddiad: 07/07/2023\n\n\nEITEM 1 Tŷ\n· un\n", "COFNODION Pwyllgor\nDyddiad: 7 Gorffennaf 2023\n\nEITEM 1 Tŷ\n\n- un\n")]
    [InlineData("REGISTER Lewes\nBODY Parks\nMEMBERS\n* @lee Ann Lee\n", "REGISTER Lewes\n\nBODY Parks\n\nMEMBERS\n- @lee Ann Lee\n")]
    [InlineData("MINUTES Parks\n\nITEM 1 Land\n\nEXEMPT 3: Secret.  \n\n\nOpen.\n", "MINUTES Parks\n\nITEM 1 Land\n\nEXEMPT 3: Secret.\n\nOpen.\n")]
    [InlineData("MINUTES Parks\n", "MINUTES Parks\n")]
    public void The_whole_text_gets_the_one_layout(string text, string expected)
    {
        Assert.Equal(expected, Apply(Open(text), null, PositionEncoding.Utf16));
        Assert.Equal(expected, Apply(Open(text, PositionEncoding.Utf8), null, PositionEncoding.Utf8));
    }

    [Theory]
    [InlineData(4, 0, 4, 3, "MINUTES Parks\n\nITEM 1 Trees\n\n- one\n\nWords.\n\n• two\n")]
    [InlineData(8, 0, 9, 0, "MINUTES Parks\n\nITEM 1 Trees\n\n• one\n\nWords.\n\n- two\n")]
    [InlineData(4, 0, 6, 0, "MINUTES Parks\n\nITEM 1 Trees\n\n- one\n\nWords.\n\n• two\n")]
    [InlineData(-1, 0, 99, 99, "MINUTES Parks\n\nITEM 1 Trees\n\n- one\n\nWords.\n\n- two\n")]
    [InlineData(4, 3, 4, 0, "MINUTES Parks\n\nITEM 1 Trees\n\n- one\n\nWords.\n\n• two\n")]
    public void A_range_touches_its_own_blocks_only(int startLine, int startCharacter, int endLine, int endCharacter, string expected)
    {
        var document = Open("MINUTES Parks\n\nITEM 1 Trees\n\n• one\n\nWords.\n\n• two\n");

        Assert.Equal(expected, Apply(document, new Range(new Position(startLine, startCharacter), new Position(endLine, endCharacter)), PositionEncoding.Utf16));
    }

    [Fact]
    public void The_edits_are_those_of_the_formatter_in_every_sample()
    {
        foreach (var (name, text) in Samples.Minutes)
        {
            var document = Open(text);
            Assert.True(Formatter.Format(document.Tree).Text.Text == Apply(document, null, PositionEncoding.Utf16), name);
        }
    }

    private static DocumentSnapshot Open(string text, PositionEncoding encoding = PositionEncoding.Utf16) =>
        TestDocument.Open(text, encoding, text.StartsWith("REGISTER", StringComparison.Ordinal) ? DocumentKind.Register : DocumentKind.Minutes);

    private static string Apply(DocumentSnapshot document, Range? range, PositionEncoding encoding)
    {
        var positions = new PositionConverter(document.Text, encoding);
        return document.Text.WithChanges(FormattingFeature.Format(document, range).Select(edit => new TextChange(positions.ToSpan(edit.Range), edit.NewText))).Text;
    }
}
