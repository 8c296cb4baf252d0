using System.Text;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>What <c>minutes check styles/NAME</c> says of the names and values in a Word template: in every branch, and in the pieces.</summary>
public sealed class WordModelCheckTests
{
    private static readonly string Loop = P("{{ for item in meeting.items }}");
    private static readonly string End = P("{{ end }}");

    private static IEnumerable<(string What, byte[] Template)> Templates()
    {
        static string Piece(string kind, string words) => P($"{{{{ block {kind} }}}}") + P(words) + End;
        yield return ("A member that does not exist, in a branch that is seldom taken", With(P("{{ if meeting.status.is_draft }}") + P("{{ meeting.titel }}") + P("{{ else }}") + P("Venue: {{ meeting.venu }}") + End));
        yield return ("A member that does not exist, on an item", With(Loop + P("{{ item.titel }} and {{ item.numbr }}") + End));
        yield return ("A member that does not exist, in a piece", With(P("x") + Piece("decision", "{{ block.txt }} by {{ block.mover }}")));
        yield return ("A member that only another kind of block has", With(P("x") + Piece("note", "Due {{ block.due }}")));
        yield return ("A member that does not exist, in a condition and in a loop", With(P("{{ if meeting.isdraft }}") + P("x") + End + P("{{ for x in meeting.item }}") + P("{{ x.title }}") + End));
        yield return ("A member that does not exist, of what a piece loops over", With(P("x") + P("{{ block vote }}") + P("{{ for list in block.lists }}") + P("{{ list.nams }}") + End + End));
        yield return ("A variable outside of its loop", With(Loop + P("{{ item.title }}") + End + P("{{ item.title }}")));
        yield return ("A word of the style that does not exist", With(P("{{ style.labels.venu }}") + P("{{ style.label.venue }}")));
        yield return ("A kind of block that does not exist, in a comparison", With(Loop + P("{{ for block in item.blocks }}") + P("{{ if block.kind == 'desicion' }}") + P("{{ block }}") + End + End + End));
        yield return ("Whole paragraphs among words", With(Loop + P("Minutes: {{ item.blocks }}") + P("{{ for block in item.blocks }}") + P("Block: {{ block }}") + End + End));
        yield return ("A list and things that have no words", With(P("{{ meeting.items }}") + P("{{ meeting }}") + P("Chair: {{ meeting.chair }}") + P("Present: {{ meeting.rolls }}") + Loop + P("{{ item }}") + End + P("{{ meeting.rolls }}") + P("{{ block roll }}") + P("{{ block.roll }}") + End));
        yield return ("A thing without words as a number, an anchor and an address", With(
            Loop + P("{{ number item }}{{ anchor meeting.items }}{{ item.title }}") + "<w:p><w:hyperlink r:id=\"rIdA\">" + R("words") + "</w:hyperlink></w:p>" + End,
            ("word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>", "<Relationship Id=\"rIdA\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%7B%7Bmeeting%7D%7D\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal))));
        yield return ("A function with a wrong value, and too many", With(P("{{ meeting.items | string.upcase }}") + P("{{ meeting.title | string.upcase 1 2 }}")));
        yield return ("A mistake in a header's table and in a text box", With(Tbl(Tr(Tc(P("{{ meeting.dat }}")), Tc(P("x")))) + "<w:p><w:r><w:pict><w:txbxContent>" + P("{{ meeting.bodi }}") + "</w:txbxContent></w:pict></w:r></w:p>"));
        yield return ("What is not in all minutes, and what no minutes have", With(P("Chair: {{ meeting.chair.text }}") + P("{{ date.now }}") + P("x") + Piece("action", "{{ block.due.plain }}")));
        yield return ("A wrong language and a wrong level", With(P("{{ heading meeting.items }}{{ meeting.title | in_language }}")));
    }

    public static TheoryData<string> OwnTemplates() => [.. new[] { "bromley", "haringey", "lewisham", "worcestershire" }];

    [Fact]
    public void Each_is_told_with_its_paragraph()
    {
        var text = new StringBuilder();
        foreach (var (what, template) in Templates())
        {
            var messages = HouseStyles.CheckWord(Style(template));
            Assert.True(messages.Length > 0, what);
            Assert.All(messages, message => Assert.DoesNotContain("w_", message.Message, StringComparison.Ordinal));
            Assert.All(messages, message => Assert.Equal("styles/own/minutes.docx", message.File));
            text.Append("## ").Append(what).Append('\n').AppendJoin('\n', messages.Select(message => $"{message.Severity} {message.Code}: {message.Message}")).Append("\n\n");
        }

        GoldenFile.Check(RepositoryPaths.At("tests", "Render.Tests", "Word", "checked.txt"), text.ToString());
    }

    [Theory]
    [MemberData(nameof(OwnTemplates))]
    public void The_councils_templates_are_right(string council)
    {
        var style = HouseStyles.Load(council, new WordSamples.FolderStyles(RepositoryPaths.At("examples", council, "styles")), "en-GB").Style;
        Assert.NotNull(style);
        Assert.Empty(HouseStyles.CheckWord(style));
    }

    [Fact]
    public void The_built_in_template_is_right_for_a_style_that_copies_it() =>
        Assert.Empty(HouseStyles.CheckWord(Style(WordTemplates.Templates.All[0].Content())));

    [Theory]
    [InlineData("{{ item.title }}: {{ block.text }}")]
    [InlineData("{{ if meeting.chair }}{{ meeting.chair.text }}{{ end }}")]
    [InlineData("{{ block.text | in_language 'en' }}")]
    [InlineData("{{ block?.nothing }}{{ meeting.nothing ?? 'x' }}")]
    [InlineData("{{ block.blocks }}")]
    [InlineData("{{ in_summary ? '' : block.anchor }}")]
    [InlineData("{{ block.text?.plain | string.upcase }}")]
    [InlineData("{{ meeting.date?.long }} {{ meeting.items.size }}")]
    [InlineData("{{ meeting.items | array.map 'title' | array.join ', ' }}")]
    public void What_is_right_is_not_told(string words) => Assert.Empty(HouseStyles.CheckWord(
        Style(With(Loop + P("{{ item.blocks }}") + P("{{ for block in item.blocks }}") + P("{{ block }}") + End + End + P("{{ block decision }}") + P(words) + End))));
}
