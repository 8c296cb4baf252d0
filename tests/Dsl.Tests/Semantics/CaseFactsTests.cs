using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>A planning case, with the conditions and reasons of its decision.</summary>
public sealed class CaseFactsTests
{
    private const string Source = """
        MINUTES Planning Committee
        Kind: extract

        ITEM 5 24/00123/FUL
        Reference: 24/00123/FUL
        Address: Church Farm, Long Lane
        Applicant: Mr and Mrs Brown
        Proposal: Conversion of a barn to a dwelling
        Ward: Hill
        Officer recommendation: Approve
        Speakers: Mr Brown (applicant)

        GRANTED subject to the following:

        CONDITIONS
        1. Work begins within three years.

        REASONS
        1. To comply with the Act.

        ITEM 6 Budget
        Reference: F/12
        Wards: all

        NOTED
        1. The budget was on course.
        """;

    [Fact]
    public void Come_from_the_fields()
    {
        var items = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(Source)), Project.Empty).Document.Items;
        Assert.Equal(
            new CaseFacts("24/00123/FUL", "Church Farm, Long Lane", "Mr and Mrs Brown", "Conversion of a barn to a dwelling", "Hill", "Approve", "Mr Brown (applicant)"), CaseFacts.Of(items[0]));
        var decided = Assert.Single(Proposal.Find(items[0].Blocks));
        Assert.Equal(ProposalResult.Carried, decided.Result);
        Assert.Equal(["CONDITIONS", "REASONS"], decided.Parts.Select(part => part.Keyword.Text));
    }

    [Fact]
    public void Other_items_are_no_cases()
    {
        var items = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(Source)), Project.Empty).Document.Items;
        Assert.Null(CaseFacts.Of(items[1]));
    }
}
