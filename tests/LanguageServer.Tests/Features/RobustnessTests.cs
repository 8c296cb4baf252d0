using MinutesDsl.LanguageServer.Features.Definition;
using MinutesDsl.LanguageServer.Features.DocumentSymbol;
using MinutesDsl.LanguageServer.Features.FoldingRange;
using MinutesDsl.LanguageServer.Features.Formatting;
using MinutesDsl.LanguageServer.Features.Hover;
using MinutesDsl.LanguageServer.Features.SemanticTokens;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class RobustnessTests
{
    // Prime numbers, so that all kinds of places are met.
    private const int CutEvery = 6007;
    private const int LookEvery = 31;

    [Fact]
    public void Every_sample_cut_off_anywhere_is_served()
    {
        var hovers = 0;
        foreach (var (name, text) in Samples.Minutes)
        {
            for (var length = Math.Min(text.Length, CutEvery / 2); length <= text.Length; length += CutEvery)
            {
                var workspace = TestWorkspace.Open(text[..length], encoding: PositionEncoding.Utf8);
                var (document, lines) = (workspace.Document, workspace.Document.Text.LineCount);
                for (var offset = length; offset >= Math.Max(0, length - CutEvery); offset -= LookEvery)
                {
                    hovers += HoverFeature.Find(document, offset, asMarkdown: true) is null ? 0 : 1;
                    var place = DefinitionFeature.Find(document, offset, workspace.Snapshot, PositionEncoding.Utf8);
                    Assert.True(place is null || place.Range.End.Line < lines, name);
                }

                Assert.All(DocumentSymbolFeature.List(document), symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Name)));
                Assert.All(FoldingRangeFeature.Find(document, wholeLines: true), range => Assert.InRange(range.EndLine, range.StartLine + 1, lines - 1));
                Assert.Equal(0, SemanticTokensFeature.Encode(document, PositionEncoding.Utf8, CancellationToken.None).Data.Length % 5);
                Assert.All(FormattingFeature.Format(document, null), edit => Assert.InRange(edit.Range.Start.Line, 0, lines));
            }
        }

        Assert.True(hovers > 50, "Some of the places have something to say.");
    }
}
