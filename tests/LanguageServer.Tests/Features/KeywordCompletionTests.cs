using MinutesDsl.LanguageServer.Features.Completion;
using MinutesDsl.LanguageServer.Features.CompletionResolve;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class KeywordCompletionTests
{
    private const string Head = "MINUTES Finance Committee\nDate: Friday 7 July 2023\n\n";

    [Theory]
    [InlineData("|", "MINUTES", "COFNODION")]
    [InlineData("MI|", "MINUTES")]
    [InlineData(Head + "AG|", "AGREED")]
    [InlineData(Head + "IN|", "IN ATTENDANCE", "INTERESTS")]
    [InlineData(Head + "IN ATT|", "IN ATTENDANCE")]
    [InlineData(Head + "ITEM 5 Budget\n\n5.1 RES|", "RESOLVED")]
    [InlineData(Head + "ITEM 5 Budget\n\n- AC|", "ACTION")]
    [InlineData(Head + "ITEM 5 Budget\n\nPOINTS\n- One\n  - AGR|", "AGREED")]
    [InlineData(Head + "ITEM 5 Budget\n\n- PRE|")]
    [InlineData(Head + "PRESENT\n- AC|")]
    [InlineData(Head + "MOTION:\n- AGR|")]
    [InlineData(Head + "ITEM 5 Budget\n\nCAR|")]
    [InlineData(Head + "ITEM 5 Budget\n\nVOTE 2 for\nCAR|", "CARRIED")]
    [InlineData(Head + "REA|")]
    [InlineData(Head + "EXCLUSION\n\nREA|", "READMITTED")]
    [InlineData(Head + "EXCLUSION\n\nREADMITTED\n\nREA|")]
    [InlineData(Head + "ITEM 5 Budget\n\nEXEMPT 3\n\nSecret.\n\nOP|", "OPENED", "OPEN")]
    [InlineData(Head + "ITEM 5 Budget\n\nOP|", "OPENED")]
    [InlineData(Head + "ANS|")]
    [InlineData(Head + "QUESTION from Mr Hill: When?\nANS|", "ANSWER")]
    [InlineData("COFNODION Pwyllgor\n\nCYT|", "CYTUNWYD")]
    [InlineData("COFNODION Pwyllgor\n\nAGR|")]
    [InlineData("// note\nMI|", "MINUTES")]
    [InlineData(Head + "// AG|")]
    [InlineData(Head + "\\AG|")]
    public void Keywords_are_offered_only_where_they_can_stand(string marked, params string[] expected) =>
        Assert.Equal(expected.Order(), Completions.At(marked).Labels.Order());

    [Theory]
    [InlineData(Head + "The Committee noted th|")]
    [InlineData(Head + "A|")]
    [InlineData(Head + "Ag|")]
    [InlineData(Head + "agr|")]
    [InlineData(Head + "The reserves AG|")]
    [InlineData(Head + "- The Leader asked|")]
    [InlineData(Head + "ITEM 5 Budget\nTh|")]
    [InlineData(Head + "ITEM 5 Budget\nThe report was noted|")]
    [InlineData(Head + "AGREED that the rep|")]
    [InlineData(Head + "ACTION the Clerk: wri|")]
    [InlineData(Head + "## Disc|")]
    [InlineData("MINUTES Finance Committee\nVenue: Town|")]
    public void Nothing_pops_up_in_prose(string marked) => Assert.Empty(Completions.At(marked).Labels);

    [Theory]
    [InlineData(Head + "write to ann@|")]
    [InlineData(Head + "write to ann@exam|ple.org")]
    [InlineData(Head + "item #a#|")]
    [InlineData("#|")]
    [InlineData(Head + "\\@|")]
    [InlineData(Head + "// @|")]
    public void A_trigger_character_that_begins_nothing_offers_nothing(string marked) =>
        Assert.Empty(Completions.At(marked, CompletionContext.Character).Labels);

    [Theory]
    [InlineData(Head + "AG|", "AGREED", false, Head + "AGREED ")]
    [InlineData(Head + "AG|", "AGREED", true, Head + "AGREED that $0")]
    [InlineData(Head + "AGR|EED", "AGREED", true, Head + "AGREED that $0")]
    [InlineData(Head + "AGR| the report be noted.", "AGREED", true, Head + "AGREED the report be noted.")]
    [InlineData(Head + "PRES|", "PRESENT", true, Head + "PRESENT\n- $0")]
    [InlineData("MINUTES F\r\n\r\nPRES|", "PRESENT", true, "MINUTES F\r\n\r\nPRESENT\r\n- $0")]
    [InlineData(Head + "VOTE 1 for\nLO|", "LOST", false, Head + "VOTE 1 for\nLOST")]
    [InlineData(Head + "- AC|", "ACTION", true, Head + "- ACTION $1: $0")]
    public void What_was_typed_is_replaced(string marked, string label, bool snippets, string expected) =>
        Assert.Equal(expected, Completions.At(marked, snippets: snippets).Choose(label));

    [Fact]
    public void Asked_for_on_an_empty_line_every_fitting_keyword_is_offered_once()
    {
        var labels = Completions.At(Head + "|").Labels.ToList();

        Assert.Contains("ITEM", labels);
        Assert.Contains("PRESENT", labels);
        Assert.DoesNotContain("MINUTES", labels);
        Assert.DoesNotContain("MEMBERS", labels);
        Assert.Equal(labels.Count, labels.Distinct().Count());
    }

    [Theory]
    [InlineData("REGISTER Example\n\nBODY F\n\nMEM|", "MEMBERS")]
    [InlineData("REGISTER Example\n\nAGR|")]
    [InlineData("RE|", "REGISTER")]
    public void A_register_has_its_own_keywords(string marked, params string[] expected) =>
        Assert.Equal(expected, Completions.At(marked, kind: DocumentKind.Register).Labels);

    [Fact]
    public void A_councils_own_decision_word_is_a_keyword() =>
        Assert.Equal(["ORDAINED"], Completions.At(Head + "ORD|", settings: """{ "version": 1, "decisions": ["ORDAINED"] }""").Labels);

    [Fact]
    public void Every_keyword_and_field_is_explained_when_resolved()
    {
        foreach (var (label, data) in Keywords.OfAllLanguages.Select(keyword => (keyword.Text, CompletionData.Of(keyword)))
            .Concat(Fields.Standard.All.Select(field => (field.Key, CompletionData.Of(field)))))
        {
            var item = new CompletionItem { Label = label, Data = data };

            var plain = CompletionResolveFeature.Resolve(item, new ClientFacts()).Documentation;
            var markdown = CompletionResolveFeature.Resolve(item, new ClientFacts { MarkdownCompletion = true }).Documentation;

            Assert.Equal("plaintext", plain?.Kind);
            Assert.Equal("markdown", markdown?.Kind);
            Assert.StartsWith(label, plain?.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_item_that_is_no_keyword_is_resolved_to_itself()
    {
        var item = new CompletionItem { Label = "Cllr Ann Smith" };

        Assert.Equal(item, CompletionResolveFeature.Resolve(item, new ClientFacts()));
    }
}
