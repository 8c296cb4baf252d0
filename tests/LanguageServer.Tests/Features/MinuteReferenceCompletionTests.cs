using MinutesDsl.LanguageServer.Features.Completion;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class MinuteReferenceCompletionTests
{
    private const string Head = "MINUTES Parks Committee\nDate: 7 July 2023\n\nITEM 9 Trees\n\n";
    private const string May = "MINUTES Parks Committee\nDate: 8 May 2023\n\nITEM 1 Election\n";
    private const string OtherBody = "MINUTES Finance Committee\nDate: 9 May 2023\n\nITEM 1 Budget\n";

    [Fact]
    public void Other_meetings_come_after_this_one_the_last_first_and_those_of_other_bodies_not()
    {
        var items = At(Head + "See #|").Items;

        Assert.Equal(["#9", "#2023-06-12/4", "#2023-06-12/5", "#2023-05-08/1"], items.Select(item => item.Label));
        Assert.Equal(["Trees", "Hedges (12 June 2023)", "a minute of 12 June 2023", "Election (8 May 2023)"], items.Select(item => item.Detail));
    }

    [Theory]
    [InlineData("See #|")]
    [InlineData("See #2023-06-12/|")]
    [InlineData("EXEMPT 3: See #|")]
    public void The_title_of_an_exempt_item_is_never_offered(string marked) =>
        Assert.DoesNotContain(At(Head + marked).Items, item => $"{item.Label}{item.Detail}{item.FilterText}".Contains("Elm House", StringComparison.Ordinal));

    [Theory]
    [InlineData("See #|.", "See #2023-06-12/4.")]
    [InlineData("See #20|.", "See #2023-06-12/4.")]
    [InlineData("See #2023-06-12/|", "See #2023-06-12/4")]
    [InlineData("See #2023-|06-12/5.", "See #2023-06-12/4.")]
    [InlineData("(#2023-06-12/1|)", "(#2023-06-12/4)")]
    public void What_was_typed_of_a_reference_is_replaced_and_nothing_else(string marked, string expected)
    {
        var (text, cursor) = MarkedText.Parse(Head + marked);
        var document = Open(text);
        var edit = Assert.Single(Find(document, cursor).Items, item => item.Label == "#2023-06-12/4").TextEdit;

        Assert.NotNull(edit);
        Assert.Equal(Head + expected, document.Text.WithChanges([new TextChange(document.Positions.ToSpan(edit.Range), edit.NewText)]).Text);
    }

    private static CompletionList At(string marked)
    {
        var (text, cursor) = MarkedText.Parse(marked);
        return Find(Open(text), cursor);
    }

    private static CompletionList Find(DocumentSnapshot document, int cursor) => CompletionFeature.Find(document, cursor, CompletionContext.Invoked, new ClientFacts());

    private static DocumentSnapshot Open(string text) => TestDocument.Open(
        text, others: [("minutes.json", "{}"), ("2023/june.minutes", OtherMeeting.Text), ("2023/may.minutes", May), ("finance.minutes", OtherBody), (TestDocument.Name, text)]);
}
