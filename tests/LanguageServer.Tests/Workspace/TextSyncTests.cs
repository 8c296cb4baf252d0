using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class TextSyncTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 1, 1, 1, "X", "aXd")]
    [InlineData("ab\ncd", 1, 0, 1, 0, "X", "ab\nXcd")]
    [InlineData("ab\r\ncd", 0, 99, 1, 0, "", "abcd")]
    [InlineData("ab\r\ncd", 0, 2, 0, 3, "X", "abX\r\ncd")]
    [InlineData("ab", 5, 5, 9, 9, "X", "abX")]
    [InlineData("ab", -1, -1, -1, 5, "X", "Xab")]
    [InlineData("ab\ncd", 1, -7, 1, 1, "X", "ab\nXd")]
    [InlineData("ab\ncd", 0, -1, -1, 0, "X", "Xab\ncd")]
    [InlineData("abcd", 0, 3, 0, 1, "X", "aXd")]
    [InlineData("", 0, 0, 0, 0, "X", "X")]
    [InlineData("a🍎b", 0, 1, 0, 3, "", "ab")]
    public void A_range_is_replaced_and_clamped(string before, int line, int column, int endLine, int endColumn, string text, string after) =>
        Assert.Equal(after, Apply(before, PositionEncoding.Utf16, (new Range(new Position(line, column), new Position(endLine, endColumn)), text)));

    [Theory]
    [InlineData("T\u0177b", 1, 3, "x", "Txb")]
    [InlineData("a🍎b", 1, 5, "x", "axb")]
    [InlineData("a🍎b", 5, 6, "x", "a🍎x")]
    [InlineData("ŵŷ", 2, 99, "x", "ŵx")]
    public void Columns_may_count_bytes(string before, int column, int endColumn, string text, string after) =>
        Assert.Equal(after, Apply(before, PositionEncoding.Utf8, (new Range(new Position(0, column), new Position(0, endColumn)), text)));

    [Fact]
    public void Changes_apply_one_after_the_other_each_in_the_text_that_those_before_have_left() =>
        Assert.Equal("one\nTWO!\nthree", Apply("", PositionEncoding.Utf16,
            (null, "one\ntwo"),
            (At(1, 3), "\nthree"),
            (new Range(new Position(1, 0), new Position(1, 3)), "TWO"),
            (At(1, 3), "!")));

    [Fact]
    public void A_place_beyond_the_end_may_be_inside_after_the_change_before() =>
        Assert.Equal("ab\n\nc\n", Apply("a", PositionEncoding.Utf16, (At(9, 9), "b\n\n\n"), (At(2, 0), "c")));

    [Fact]
    public void A_whole_text_makes_what_came_before_it_void() =>
        Assert.Equal("new!", Apply("old", PositionEncoding.Utf16, (At(0, 0), "x"), (null, "new"), (At(0, 3), "!")));

    private static Range At(int line, int column) => new(new Position(line, column), new Position(line, column));

    private static string Apply(string before, PositionEncoding encoding, params (Range? Range, string Text)[] changes) =>
        TextSync.Apply(SourceText.From(before), [.. changes.Select(change => new ContentChange(change.Text, change.Range))], encoding).Text;
}
