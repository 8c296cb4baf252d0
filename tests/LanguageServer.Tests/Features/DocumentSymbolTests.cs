using MinutesDsl.LanguageServer.Features.DocumentSymbol;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class DocumentSymbolTests
{
    [Theory]
    [InlineData("MINUTES Parks\n\nITEM 1 Trees\n\n## Oaks\n\nWords.\n\nAGREED that they be pruned.\n\n## Elms\n\nACTION @lee: write\n\nITEM 2 Land\n",
        "MINUTES Parks\n  1 Trees\n    Oaks\n      AGREED that they be pruned.\n    Elms\n      ACTION @lee: write\n  2 Land")]
    [InlineData("MINUTES Parks\n\nITEM 2 Cases\n\nITEM 2(a) First\n\nGRANTED.\n\nITEM 2(b) Second\n\nITEM 3 Trees\n",
        "MINUTES Parks\n  2 Cases\n    2(a) First\n      GRANTED\n    2(b) Second\n  3 Trees")]
    [InlineData("MINUTES Parks\nFirst minute: 590\nMinute label: {n}/{yy}\nDate: 7 July 2023\n\nITEM Trees\n\nITEM Land\n", "MINUTES Parks\n  590/23 Trees\n  591/23 Land")]
    [InlineData("MINUTES Parks\n\nPRESENT @lee\n\nITEM\n\n5.2 RESOLVED\n1. That it be so.\n- ACTION @khan: do it\n", "MINUTES Parks\n  PRESENT @lee\n  ITEM\n    5.2 RESOLVED")]
    [InlineData("MINUTES Parks\n\nITEM 5 Trees\n\n5.2 AGREED that it be so.\n\nPOINTS\n- One.\n- ACTION @khan: do it\n", "MINUTES Parks\n  5 Trees\n    5.2 AGREED that it be so.\n    ACTION @khan: do it")]
    [InlineData("MINUTES Parks\n\nEXCLUSION items 3\n\nITEM 3 The sale to Hill and Co\nExempt: 3\n\nEXEMPT 3\nSecret.\n", "MINUTES Parks\n  EXCLUSION items 3\n  3 The sale to Hill and Co\n    EXEMPT 3")]
    [InlineData("MINUTES Parks\n\nITEM 1 Trees\n\nMOTION by @lee: that it be so.\n\nVOTE unanimous\n\nCARRIED\n\nCLOSED 8pm\n", "MINUTES Parks\n  1 Trees\n    MOTION by @lee: that it be so.\n    VOTE unanimous\n    CARRIED\n    CLOSED 8pm")]
    [InlineData("COFNODION Pwyllgor\n\nEITEM 1 Tŷ Siân\n\nCYTUNWYD i wneud.\n", "COFNODION Pwyllgor\n  1 Tŷ Siân\n    CYTUNWYD i wneud.")]
    [InlineData("REGISTER Lewes\n\nBODY Parks\n\nMEMBERS\n- @lee Cllr Ann Lee\n\nBODY Land\n", "REGISTER Lewes\n  Parks\n    MEMBERS\n      @lee Cllr Ann Lee\n  Land")]
    [InlineData("Words without a beginning.\n\n## \n\nITEM\n", "ITEM")]
    [InlineData("", "")]
    public void The_tree_is_that_of_the_meeting(string text, string expected)
    {
        Assert.Equal(expected, Print(Open(text)));
        Assert.Equal(expected, Print(Open(text.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_list_has_the_same_symbols_and_says_what_they_stand_in()
    {
        var list = DocumentSymbolFeature.List(Open("MINUTES Parks\n\nITEM 1 Trees\n\nAGREED that it be so.\n"));

        Assert.Equal(
            ["MINUTES Parks < ", "1 Trees < MINUTES Parks", "AGREED that it be so. < 1 Trees"],
            list.Select(symbol => $"{symbol.Name} < {symbol.ContainerName}"));
    }

    [Theory]
    [InlineData(false, 8)]
    [InlineData(true, 10)]
    public void Ranges_are_in_the_columns_of_the_client(bool utf8, int end)
    {
        var document = Open("MINUTES Parks\n\nITEM Tŷâ\n\nWords.\n\n", utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16);

        var item = Assert.Single(DocumentSymbolFeature.Tree(document)[0].Children);

        Assert.Equal(new Range(new Position(2, 5), new Position(2, end)), item.SelectionRange);
        Assert.Equal(new Range(new Position(2, 0), new Position(4, 6)), item.Range);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("😀")]
    public void A_long_name_is_cut_between_characters(string character)
    {
        var name = DocumentSymbolFeature.Tree(Open($"MINUTES P\n\nITEM 1 {string.Concat(Enumerable.Repeat(character, 300))}\n"))[0].Children[0].Name;

        Assert.EndsWith(character + "…", name, StringComparison.Ordinal);
        Assert.InRange(name.Length, 80, 110);
    }

    [Fact]
    public void Names_are_never_empty_and_ranges_nest_in_every_sample()
    {
        Assert.NotEmpty(Samples.Minutes);
        foreach (var (name, text) in Samples.Minutes)
            foreach (var root in DocumentSymbolFeature.Tree(Open(text)))
                Check(root, name);
    }

    private static void Check(DocumentSymbol symbol, string sample)
    {
        Assert.False(string.IsNullOrWhiteSpace(symbol.Name), sample);
        Assert.True(IsIn(symbol.SelectionRange, symbol.Range), $"{sample}: {symbol.Name}");
        foreach (var child in symbol.Children)
        {
            Assert.True(IsIn(child.Range, symbol.Range), $"{sample}: {child.Name} in {symbol.Name}");
            Check(child, sample);
        }
    }

    private static bool IsIn(Range inner, Range outer) => !IsBefore(inner.Start, outer.Start) && !IsBefore(outer.End, inner.End) && !IsBefore(inner.End, inner.Start);

    private static bool IsBefore(Position left, Position right) => left.Line < right.Line || (left.Line == right.Line && left.Character < right.Character);

    private static DocumentSnapshot Open(string text, PositionEncoding encoding = PositionEncoding.Utf16) =>
        TestDocument.Open(text, encoding, text.StartsWith("REGISTER", StringComparison.Ordinal) ? DocumentKind.Register : DocumentKind.Minutes);

    private static string Print(DocumentSnapshot document) => string.Join('\n', DocumentSymbolFeature.Tree(document).SelectMany(symbol => Lines(symbol, "")));

    private static IEnumerable<string> Lines(DocumentSymbol symbol, string indentation) =>
        [indentation + symbol.Name, .. symbol.Children.SelectMany(child => Lines(child, indentation + "  "))];
}
