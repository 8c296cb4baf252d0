using System.Text;
using MinutesDsl.LanguageServer.Features.SemanticTokens;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class SemanticTokensTests
{
    private const string Head = "MINUTES Parks\n\n";

    [Theory]
    [InlineData("MINUTES Parks Committee", "keyword‹MINUTES› heading‹Parks Committee›")]
    [InlineData("COFNODION Pwyllgor Tŷ", "keyword‹COFNODION› heading‹Pwyllgor Tŷ›")]
    [InlineData("MINUTES P\nDate: Friday 7 July 2023", "keyword‹MINUTES› heading‹P› property‹Date› number‹Friday 7 July 2023›")]
    [InlineData("MINUTES P\nStatus: published draft on 7 July", "keyword‹MINUTES› heading‹P› property‹Status› enumMember‹published draft›")]
    [InlineData("MINUTES P\nChair: @lee", "keyword‹MINUTES› heading‹P› property‹Chair› variable‹@lee›")]
    [InlineData("REGISTER Lewes\nBODY Parks\nMEMBERS\n- @lee Ann @x", "keyword‹REGISTER› heading‹Lewes› keyword‹BODY› heading‹Parks› keyword‹MEMBERS› operator‹-› variable+declaration‹@lee› variable‹@x›")]
    public void The_head_of_a_file(string text, string expected) => Assert.Equal(expected, Print(text));

    [Theory]
    [InlineData("ITEM 12a Trees of @lee", "keyword‹ITEM› number‹12a› heading‹Trees of› variable‹@lee›")]
    [InlineData("## Oaks", "operator‹##› heading‹Oaks›")]
    [InlineData("PRESENT\n- @lee Ann Lee\n- @lee", "keyword‹PRESENT› operator‹-› variable+declaration‹@lee› operator‹-› variable‹@lee›")]
    [InlineData("ACTION @lee by 30 September 2023: see #1 and [x](a.pdf)", "keyword‹ACTION› variable‹@lee› number‹30 September 2023› string‹a.pdf›")]
    [InlineData("ITEM 1 A\n\nSee #1, #2 and #2023-06-12/4.", "keyword‹ITEM› number‹1› heading‹A› label‹#1› label‹#2023-06-12/4›")]
    [InlineData("**@lee:short** said \\@lee", "variable‹@lee:short›")]
    [InlineData("CLOSED 8.15pm", "keyword‹CLOSED› number‹8.15pm›")]
    [InlineData("LEFT @lee 8pm for minute 4", "keyword‹LEFT› variable‹@lee› number‹8pm›")]
    [InlineData("PREVIOUS MINUTES of 6 June 2023: approved", "keyword‹PREVIOUS MINUTES› number‹6 June 2023›")]
    [InlineData("1. One\n(a) Two", "number‹1.›")]
    [InlineData("ITEM 5 A\n5.1 AGREED that", "keyword‹ITEM› number‹5› heading‹A› number‹5.1› keyword‹AGREED›")]
    [InlineData("> words @lee", "operator‹>› variable‹@lee›")]
    [InlineData("| a | @lee |", "variable‹@lee›")]
    [InlineData("// a comment @lee ", "comment‹// a comment @lee›")]
    [InlineData("Only words.", "")]
    public void The_parts_of_a_line(string line, string expected)
    {
        var all = Print(Head + line);

        Assert.StartsWith("keyword‹MINUTES› heading‹Parks›", all, StringComparison.Ordinal);
        Assert.StartsWith(expected, all["keyword‹MINUTES› heading‹Parks›".Length..].Trim(), StringComparison.Ordinal);
        Assert.True(expected.Length > 0 || all.EndsWith("heading‹Parks›", StringComparison.Ordinal), all);
    }

    [Theory]
    [InlineData("ITEM 1 Land\n\nEXEMPT 3: The price for @lee was 9.\n- More.\n\nOpen.", "keyword‹ITEM› number‹1› heading‹Land› keyword+exempt‹EXEMPT› number+exempt‹3› exempt‹:› exempt‹The price for› variable+exempt‹@lee› exempt‹was 9.› operator+exempt‹-› exempt‹More.›")]
    [InlineData("ITEM 1 Land\n\nEXEMPT 3\n\nSecret.\n\nOPEN\n\nOpen.", "keyword‹ITEM› number‹1› heading‹Land› keyword+exempt‹EXEMPT› number+exempt‹3› exempt‹Secret.› keyword‹OPEN›")]
    public void Exempt_text_is_marked_word_for_word(string text, string expected)
    {
        var all = Print(Head + text)["keyword‹MINUTES› heading‹Parks› ".Length..];

        Assert.Equal(expected.Replace("exempt‹:› exempt‹The", "exempt‹: The", StringComparison.Ordinal), all);
    }

    [Fact]
    public void Every_word_of_an_exempt_span_of_any_sample_is_in_a_token_that_says_so()
    {
        var found = 0;
        foreach (var (name, text) in Samples.Minutes)
        {
            var document = TestDocument.Open(text);
            var marked = TokenFinder.Find(document, CancellationToken.None).SelectMany(line => line.Tokens.ToArray())
                .Where(token => token.Type == TokenType.Exempt || token.Modifiers.HasFlag(TokenModifiers.Exempt)).ToList();
            foreach (var span in document.Model.Document.ExemptSpans)
            {
                for (var offset = span.Start; offset < span.End; offset++, found++)
                    Assert.True(char.IsWhiteSpace(text[offset]) || marked.Exists(token => token.Span.Contains(offset)), $"{name}: offset {offset}");
            }
        }

        Assert.True(found > 100, "The samples have exempt text.");
    }

    [Fact]
    public void Tokens_of_every_sample_are_in_order_do_not_overlap_and_stay_on_their_line()
    {
        foreach (var (name, text) in Samples.Minutes)
        {
            var end = 0;
            foreach (var (line, tokens) in TokenFinder.Find(TestDocument.Open(text.Replace("\n", "\r\n", StringComparison.Ordinal)), CancellationToken.None))
            {
                foreach (var token in tokens)
                {
                    Assert.True(token.Span.Start >= end && !token.Span.IsEmpty, $"{name}: {token}");
                    Assert.True(token.Span.Start >= line.Span.Start && token.Span.End <= line.Span.End - line.BreakLength, $"{name}: {token}");
                    end = token.Span.End;
                }
            }
        }
    }

    [Theory]
    [InlineData(false, new[] { 0, 0, 7, 0, 0, 0, 8, 2, 9, 0, 2, 9, 4, 4, 0, 0, 9, 4, 4, 0 })]
    [InlineData(true, new[] { 0, 0, 7, 0, 0, 0, 8, 3, 9, 0, 2, 12, 4, 4, 0, 0, 11, 4, 4, 0 })]
    public void Columns_are_those_of_the_client(bool utf8, int[] expected)
    {
        var document = TestDocument.Open("MINUTES Tŷ\r\n\r\nTŷ 😀 Si @lee, ŷâ @lee.\r\n");

        var data = SemanticTokensFeature.Encode(document, utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16, CancellationToken.None).Data;

        Assert.Equal(expected, data);
    }

    [Fact]
    public void The_numbers_are_those_of_the_legend()
    {
        Assert.Equal(Enum.GetNames<TokenType>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]), SemanticTokensLegend.Types);
        Assert.Equal(
            Enum.GetValues<TokenModifiers>().Where(modifier => modifier != TokenModifiers.None).Select(modifier => (1 << SemanticTokensLegend.Modifiers.IndexOf(Word(modifier)), Word(modifier))),
            Enum.GetValues<TokenModifiers>().Where(modifier => modifier != TokenModifiers.None).Select(modifier => ((int)modifier, Word(modifier))));

        static string Word(TokenModifiers modifier) => modifier.ToString().ToLowerInvariant();
    }

    private static string Print(string text)
    {
        var document = TestDocument.Open(text, kind: text.StartsWith("REGISTER", StringComparison.Ordinal) ? DocumentKind.Register : DocumentKind.Minutes);
        var printed = new StringBuilder();
        foreach (var token in TokenFinder.Find(document, CancellationToken.None).SelectMany(line => line.Tokens.ToArray()))
        {
            printed.Append(printed.Length > 0 ? " " : "").Append(SemanticTokensLegend.Types[(int)token.Type]);
            for (var bit = 0; bit < SemanticTokensLegend.Modifiers.Length; bit++)
                if (((int)token.Modifiers & (1 << bit)) != 0)
                    printed.Append('+').Append(SemanticTokensLegend.Modifiers[bit]);
            printed.Append('‹').Append(text.AsSpan(token.Span.Start, token.Span.Length)).Append('›');
        }

        return printed.ToString();
    }
}
