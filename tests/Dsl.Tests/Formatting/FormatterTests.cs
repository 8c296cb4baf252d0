using MinutesDsl.Formatting;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Formatting;

public sealed class FormatterTests
{
    private const string Start = "MINUTES Committee\nKind: extract\n\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("MINUTES A", "MINUTES A\n")]
    [InlineData("\r\nMINUTES A\r\n\r\n", "MINUTES A\r\n")]
    [InlineData("MINUTES A\r\n\r\nOne.\n\r\nTwo.", "MINUTES A\r\n\r\nOne.\r\n\r\nTwo.\r\n")]
    [InlineData("MINUTES A\n\nOne.\r\n\nTwo.", "MINUTES A\n\nOne.\n\nTwo.\n")]
    [InlineData("MINUTES A\rKind: extract\r", "MINUTES A\rKind: extract\r")]
    [InlineData("MINUTES A\n\nOne.\u2028Still one.\n", "MINUTES A\n\nOne.\u2028Still one.\n")]
    [InlineData("MINUTES A\n\nOne.\u00A0\u2028\n// x \n \n", "MINUTES A\n\nOne.\n// x\n")]
    [InlineData("// x", "// x\n")]
    public void Line_ends_and_the_end_of_the_file(string source, string expected) => Assert.Equal(expected, Format(source).Text.Text);

    [Theory]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("a\u00A0\u00A0b", "a b")]
    [InlineData("a\u00A0 b", "a b")]
    [InlineData("a  b", "a  b")]
    [InlineData("5.1\u00A0\u00A0a", "5.1 a")]
    [InlineData("ACTION @a\u00A0\u00A0by 7 July 2023: x", "ACTION @a by 7 July 2023: x")]
    [InlineData("PRESENT Ann\u00A0\u00A0Smith", "PRESENT Ann Smith")]
    [InlineData("Prose\u00A0\u00A0here.\n\nPRESENT Ann\u00A0\u00A0Smith", "Prose here.\n\nPRESENT Ann Smith")]
    [InlineData("\\AGREED  in principle", "\\AGREED  in principle")]
    [InlineData("EXCLUSION : all of it", "EXCLUSION : all of it")]
    [InlineData("AGREED:that", "AGREED:that")]
    [InlineData("VOTE  :  7 for", "VOTE: 7 for")]
    [InlineData("VOTE . 7 for", "VOTE. 7 for")]
    [InlineData("CLOSED   12:05 pm.", "CLOSED 12.05pm.")]
    [InlineData("##   A   heading", "## A   heading")]
    [InlineData("|", "|")]
    [InlineData("|a|b\\|", "| a | b\\| |")]
    public void One_line(string line, string expected) => Assert.Equal(Start + expected + "\n", Format(Start + line + "\n").Text.Text);

    [Fact]
    public void A_minute_label_in_the_midst_of_the_file_is_no_label_however_near_the_top_it_comes()
    {
        var blank = string.Concat(Enumerable.Repeat("One.\n\n\n\n", 20));
        const string Second = "MINUTES Committee\nMinute label: {n}/{yy}\n\nITEM 12/23  Hall\n";

        var result = Format(Start + blank + Second);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            Start + string.Concat(Enumerable.Repeat("One.\n\n", 20)) + "MINUTES Committee\nMinute label: {n}/{yy}\n\nITEM 12/23  Hall\n", result.Text.Text);
    }

    [Fact]
    public void Changes_are_no_longer_than_they_need_be()
    {
        var result = Format("MINUTES Committee\r\nDate: 7/7/2023\r\n\r\nITEM 1 Title  \r\n\r\n*   one\r\n- two\r\n");

        Assert.Equal(
            [new TextChange(new TextSpan(25, 8), "7 July 2023"), new(new TextSpan(49, 2), ""), new(new TextSpan(55, 1), "-"), new(new TextSpan(56, 3), " ")],
            result.Changes.ToArray());
    }

    [Theory]
    [InlineData(4, "- a", "* b\n    * nested")]
    [InlineData(9, "* a", "- b\n  - nested")]
    public void Lines_are_formatted_with_their_blocks_and_nothing_else_is(int line, string first, string second)
    {
        var tree = SyntaxTree.Parse(SourceText.From("MINUTES  Committee\n\nITEM 1 One\n\n* a\n\nITEM  2 Two\n\n* b\n    * nested\n"));

        Assert.Equal($"MINUTES  Committee\n\nITEM 1 One\n\n{first}\n\nITEM  2 Two\n\n{second}\n", Formatter.FormatLines(tree, line, line).Text.Text);
    }

    [Fact]
    public void Lines_outside_the_text_are_no_failure() =>
        Assert.Equal("MINUTES A\n", Formatter.FormatLines(SyntaxTree.Parse(SourceText.From("MINUTES  A")), -5, 500).Text.Text);

    [Fact]
    public void A_councils_own_fields_and_decisions_are_known_by_the_settings()
    {
        var settings = ProjectSettings.Default with { Fields = ["Trading as"], Decisions = ["ENDORSED"] };
        var tree = SyntaxTree.Parse(SourceText.From("MINUTES A\nITEM 1 B\ntrading as:  C\nENDORSED\n\n1. That it be so.\n"), settings);

        Assert.Equal(
            "MINUTES A\n\nITEM 1 B\nTrading as: C\n\nENDORSED\n1. That it be so.\n",
            Formatter.Format(tree, new FormattingOptions { Settings = settings }).Text.Text);
    }

    [Fact]
    public void With_the_wrong_settings_the_text_stays_as_it_is_and_it_is_said()
    {
        var tree = SyntaxTree.Parse(SourceText.From("MINUTES A\nITEM 1 B\ntrading as:  C\n\nX\n"), ProjectSettings.Default with { Fields = ["Trading as"] });

        var result = Formatter.Format(tree);

        Assert.Empty(result.Changes);
        Assert.Same(tree.Text, result.Text);
        Assert.Equal("MIN901", Assert.Single(result.Diagnostics).Code);
    }

    private static FormattingResult Format(string source) => Formatter.Format(SyntaxTree.Parse(SourceText.From(source)));
}
