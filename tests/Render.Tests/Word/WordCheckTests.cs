using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>The tags of a Word template are checked against the model without rendering, and what is said names the paragraph.</summary>
public sealed class WordCheckTests
{
    [Theory]
    [InlineData("Venue: {{ meeting.venu }}", "MIN709", "\"Venue: {{ meeting.venu }}\" has {{ meeting.venu }}: No member 'venu' on meeting; did you mean 'venue'?")]
    [InlineData("{{ meting.title }}", "MIN709", "There is no variable or function `meting`; did you mean 'meeting'?")]
    [InlineData("Chair: {{ meeting.chair.text }}", "MIN723", "`meeting.chair` may be null, and has no text then: the page cannot be made.")]
    [InlineData("{{ meeting.items | array.map 'titel' | array.join ', ' }}", "MIN709", "did you mean 'title'?")]
    [InlineData("{{ meeting.title | math.round }}", "MIN721", "needs a number, but is a text")]
    [InlineData("{{ if meeting.items > 3 }}many{{ end }}", "MIN721", "use its size")]
    [InlineData("{{ style.labels.minuts }}", "MIN709", "did you mean 'minutes'?")]
    public void Mistake_in_a_tag_is_told_with_its_paragraph(string words, string code, string part)
    {
        var message = Assert.Single(HouseStyles.Check(Style(With(P(words))), []));
        Assert.Equal(code, message.Code);
        Assert.Contains(part, message.Message, StringComparison.Ordinal);
        Assert.Contains("has {{", message.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("w_", message.Message, StringComparison.Ordinal);
        Assert.EndsWith("minutes.docx", message.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistake_in_a_loop_over_paragraphs_or_rows_is_told_once()
    {
        var paragraphs = With(P("{{ for item in meeting.items }}") + P("{{ item.titel }}") + P("{{ end }}"));
        Assert.Contains("no member", Assert.Single(HouseStyles.Check(Style(paragraphs), [])).Message, StringComparison.OrdinalIgnoreCase);
        var rows = With(Tbl(Tr(Tc(P("{{ for entry in meeting.actions }}{{ entry.action.ownr_names }}")), Tc(P("{{ entry.action.text }}{{ end }}")))));
        Assert.Contains("did you mean 'owner_names'?", Assert.Single(HouseStyles.Check(Style(rows), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_is_not_complained_about() => Assert.Empty(HouseStyles.Check(
        Style(With(
            P("{{ meeting.title }}") + P("Chair: {{ meeting.chair?.text }}")
            + P("{{ if meeting.date }}") + P("{{ meeting.date.long }}") + P("{{ end }}")
            + P("{{ for item in meeting.items }}") + P("{{ item.number }} {{ item.title }}") + P("{{ item.blocks }}") + P("{{ end }}")
            + P("{{ block decision }}") + P("{{ block.label }} {{ block.text }}") + P("{{ end }}")
            + Tbl(Tr(Tc(P("{{ for entry in meeting.actions }}{{ entry.action.owner_names }}")), Tc(P("{{ entry.action.text }}{{ end }}")))))),
        []));

    [Fact]
    public void Built_in_template_has_nothing_wrong_with_it() => Assert.Empty(HouseStyles.Check(Make.Standard(), []).Where(message => message.File?.EndsWith(".docx", StringComparison.Ordinal) == true));
}
