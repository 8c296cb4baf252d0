using MinutesDsl.LanguageServer.Features.OnTypeFormatting;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class OnTypeFormattingTests
{
    private const string Head = "MINUTES Finance Committee\n\nITEM 5 A\n\n";

    [Theory]
    [InlineData("- one\n|", "- one\n- ")]
    [InlineData("- one\n|\n- two", "- one\n- \n- two")]
    [InlineData("• one\n|", "• one\n• ")]
    [InlineData("- one\n  - two\n|", "- one\n  - two\n  - ")]
    [InlineData("- one\n  - two\n  |", "- one\n  - two\n  - ")]
    [InlineData("1. one\n|", "1. one\n2. ")]
    [InlineData("AGREED\n9) one\n|", "AGREED\n9) one\n10) ")]
    [InlineData("AGREED\n(1) one\n|", "AGREED\n(1) one\n(2) ")]
    [InlineData("a) one\n|", "a) one\nb) ")]
    [InlineData("i. one\nii. two\niii. three\n|", "i. one\nii. two\niii. three\niv. ")]
    [InlineData("a) one\nb) two\n|", "a) one\nb) two\nc) ")]
    [InlineData("AGREED\n(2.03) one\n|", "AGREED\n(2.03) one\n(2.04) ")]
    [InlineData("A. one\nB. two\n|", "A. one\nB. two\nC. ")]
    [InlineData("14. one\n15. two\n|", "14. one\n15. two\n16. ")]
    [InlineData("5.1 Words.\n|", "5.1 Words.\n5.2 ")]
    [InlineData("5.9. Words.\n|", "5.9. Words.\n5.10. ")]
    [InlineData("5.5 RESOLVED that it be so.\n|", "5.5 RESOLVED that it be so.\n5.6 ")]
    [InlineData("PRESENT\n- @a Cllr Lee\n|", "PRESENT\n- @a Cllr Lee\n- ")]
    [InlineData("- ACTION the Clerk: write.\n|", "- ACTION the Clerk: write.\n- ")]
    [InlineData("NOTE One.\n  Two.\n|", "NOTE One.\n  Two.\n  ")]
    [InlineData("- one\n|two", "- one\n- two")]
    [InlineData("- one\n- \n|", "- one\n\n")]
    [InlineData("1. one\n2. \n|", "1. one\n\n")]
    [InlineData("5.1 Words.\n5.2 \n|", "5.1 Words.\n\n")]
    [InlineData("- one\n  - \n  |", "- one\n\n")]
    public void Enter_continues_or_ends_a_list(string typed, string expected) => Check(Head + typed, Head + expected);

    [Theory]
    [InlineData("Prose.\n|")]
    [InlineData("- one\n|- two")]
    [InlineData("z) one\n|")]
    [InlineData("| a | b |\n|")]
    [InlineData("// note\n|")]
    [InlineData("## Heading\n|")]
    [InlineData("AGREED that it be so.\n|")]
    [InlineData("PRESENT\n|")]
    [InlineData("> said\n|")]
    [InlineData("- one\n\n|")]
    [InlineData("The sum was\n5.2\n|")]
    [InlineData("Timing: 10.05am\n|")]
    [InlineData("A. Smith spoke.\n|")]
    [InlineData("15. July was dry.\n|")]
    [InlineData("2023. It was a good year.\n|")]
    public void Elsewhere_nothing_is_done(string typed)
    {
        var marked = typed.StartsWith('|') && typed.EndsWith("\n|", StringComparison.Ordinal) && typed.Length > 4 ? typed[..^1].Replace("|", "\\|", StringComparison.Ordinal) + "|" : typed;

        Check(Head + marked, Head + marked.Replace("\\|", "\u0001", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal).Replace("\u0001", "|", StringComparison.Ordinal));
    }

    [Fact]
    public void At_the_first_line_nothing_is_done() => Check("|", "");

    [Theory]
    [InlineData("- one\r\n|", "- one\r\n- ")]
    [InlineData("- one\r\n- \r\n|", "- one\r\n\r\n")]
    public void Line_ends_stay(string typed, string expected) => Check(typed, expected);

    private static void Check(string marked, string expected)
    {
        var (text, cursor) = MarkedText.Parse(marked);

        var changes = OnTypeFormattingFeature.AfterEnter(TestDocument.Open(text), cursor);

        Assert.Equal(expected, SourceText.From(text).WithChanges(changes).Text);
    }
}
