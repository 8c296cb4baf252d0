using System.Globalization;
using System.Text;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>Templates at the edges of what Word can do, and what becomes of them: the words, the sections, pictures and breaks, as committed.</summary>
public sealed class WordEdgeTests
{
    private const string Section = "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>";
    private static readonly string Loop = P("{{ for item in meeting.items }}");
    private static readonly string End = P("{{ end }}");

    private static IEnumerable<(string What, byte[] Template)> Templates()
    {
        yield return ("A tag that begins in a smart tag", With("<w:p><w:smartTag w:uri=\"u\" w:element=\"x\"><w:smartTagPr/>" + R("{{ meet") + "</w:smartTag>" + R("ing.body }}") + "</w:p>"));
        yield return ("A tag in the result of a field", With("<w:p><w:fldSimple w:instr=\" AUTHOR \">" + R("{{ meeting.body }}") + "</w:fldSimple></w:p>"));
        yield return ("A tag that ends in the result of a field", With("<w:p>" + R("a {{ meet") + "<w:fldSimple w:instr=\" AUTHOR \">" + R("ing.body }} rest") + "</w:fldSimple></w:p>"));
        yield return ("A control around rows, with tags in these", With("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"10\"/></w:tblGrid><w:sdt><w:sdtPr/><w:sdtContent>" + Tr(Tc(P("{{ for item in meeting.items }}{{ item.number }}")), Tc(P("{{ item.title }}{{ end }}"))) + "</w:sdtContent></w:sdt></w:tbl>"));
        yield return ("A control that repeats a row", With("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"10\"/></w:tblGrid><w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"for item in meeting.items\"/></w:sdtPr><w:sdtContent>" + Tr(Tc(P("{{ item.number }}")), Tc(P("{{ item.title }}"))) + "</w:sdtContent></w:sdt></w:tbl>"));
        yield return ("A tag in a control among words", With("<w:p>" + R("In ") + "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:text/></w:sdtPr><w:sdtContent>" + R("{{ meeting.body }}") + "</w:sdtContent></w:sdt></w:p>"));
        yield return ("A control among words that repeats them", With("<w:p>" + R("In ") + "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"for item in meeting.items\"/></w:sdtPr><w:sdtContent>" + R("{{ item.title }}, ") + "</w:sdtContent></w:sdt></w:p>"));
        yield return ("A soft hyphen in a tag", With("<w:p>" + R("{{ meet") + "<w:r><w:softHyphen/></w:r>" + R("ing.body }}") + "</w:p>"));
        yield return ("A no-break hyphen in a tag", With("<w:p>" + R("{{ 5 ") + "<w:r><w:noBreakHyphen/></w:r>" + R(" 1 }}") + "</w:p>"));
        yield return ("A tab and a line break in a tag", With("<w:p>" + R("{{ meeting") + "<w:r><w:tab/></w:r>" + R(".body") + "<w:r><w:br/></w:r>" + R("}}") + "</w:p>"));
        yield return ("A picture in a tag", With("<w:p>" + R("{{ meeting.") + "<w:r><w:pict/></w:r>" + R("body }}") + "</w:p>"));
        yield return ("A bookmark that begins in a tag", With("<w:p>" + R("{{ meeting.") + "<w:bookmarkStart w:id=\"4\" w:name=\"bm\"/>" + R("body }}") + "<w:bookmarkEnd w:id=\"4\"/></w:p>"));
        yield return ("A loop over two rows", With(Tbl(Tr(Tc(P("{{ for item in meeting.items }}{{ item.title }}")), Tc(P("a"))), Tr(Tc(P("b")), Tc(P("{{ end }}"))))));
        yield return ("Cells merged over the rows of a loop", With(Tbl(Tr("<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + P("{{ for item in meeting.items }}{{ item.number }}") + "</w:tc>", Tc(P("{{ item.title }}"))), Tr("<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + P("") + "</w:tc>", Tc(P("x{{ end }}"))))));
        yield return ("Bookmarks over the edges of a loop", With("<w:p><w:bookmarkStart w:id=\"4\" w:name=\"bm\"/>" + R("a") + "</w:p>" + Loop + "<w:p>" + R("{{ item.title }}") + "<w:bookmarkEnd w:id=\"4\"/><w:bookmarkStart w:id=\"5\" w:name=\"bm2\"/></w:p>" + End + "<w:p>" + R("z") + "<w:bookmarkEnd w:id=\"5\"/></w:p>"));
        yield return ("A bookmark around a loop", With("<w:bookmarkStart w:id=\"4\" w:name=\"bm\"/>" + Loop + P("{{ item.title }}") + "<w:p>" + R("{{ end }}") + "<w:bookmarkEnd w:id=\"4\"/></w:p>" + P("z")));
        yield return ("A section that ends where a loop ends", With(Loop + P("{{ item.title }}") + "<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ end }}") + "</w:p>" + P("after") + Section));
        yield return ("A section that ends where a loop begins", With("<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ for item in meeting.items }}") + "</w:p>" + P("{{ item.title }}") + End + P("after") + Section));
        yield return ("A section that ends where something that is left out ends", With(P("{{ if false }}") + P("x") + "<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ end }}") + "</w:p>" + P("after") + Section));
        yield return ("Sections that end with a value, and with an empty one", With("<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ meeting.venue }}") + "</w:p>" + "<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ meeting.contact }}") + "</w:p>" + P("after") + Section));
        yield return ("Sections that end with the minutes of an item", With(Loop + "<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ item.blocks }}") + "</w:p>" + End + Section));
        yield return ("A section that ends with tags that print nothing", With("<w:p><w:pPr>" + Section + "</w:pPr>" + R("{{ x = 1 }}{{ # note }}") + "</w:p>" + P("after") + Section));
        yield return ("A page break behind the end of a loop", With(Loop + P("{{ item.title }}") + "<w:p>" + R("{{ end }}") + "<w:r><w:br w:type=\"page\"/></w:r></w:p>" + P("after")));
        yield return ("A page break before the end of a loop", With(Loop + P("{{ item.title }}") + "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + R("{{ end }}") + "</w:p>" + P("after")));
        yield return ("A picture behind an if", With("<w:p>" + R("{{ if true }}") + "<w:r><w:pict/></w:r></w:p>" + P("x") + End));
        yield return ("A picture before an end", With(P("{{ if false }}") + P("x") + "<w:p><w:r><w:pict/></w:r>" + R("{{ end }}") + "</w:p>"));
        yield return ("A picture behind an end", With(P("{{ if false }}") + P("x") + "<w:p>" + R("{{ end }}") + "<w:r><w:pict/></w:r></w:p>"));
        yield return ("A picture beside a tag that prints nothing", With("<w:p>" + R("{{ x = 1 }}") + "<w:r><w:pict/></w:r></w:p>"));
        yield return ("A template saved as a template of Word", With(P("{{ meeting.body }}"), ("[Content_Types].xml", t => t.Replace("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml", StringComparison.Ordinal))));
        yield return ("Loops over rows of tables in tables", With(Tbl(Tr(Tc(P("{{ for item in meeting.items }}{{ item.title }}"), Tbl(Tr(Tc(P("{{ for block in item.blocks }}{{ block.kind }}")), Tc(P("k{{ end }}")))), P("")), Tc(P("z{{ end }}"))))));
        yield return ("The minutes of an item in a cell", With(Tbl(Tr(Tc(P("{{ for item in meeting.items }}{{ item.title }}")), Tc(P("{{ item.blocks }}"), P("{{ end }}"))))));
        yield return ("A tag with tracked changes inside", With("<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:ins w:id=\"2\" w:author=\"a\">" + R("{{ mee") + "</w:ins><w:del w:id=\"3\" w:author=\"a\"><w:r><w:delText>XX</w:delText></w:r></w:del>" + R("ting.body }}") + "</w:p>"));
        yield return ("A row that was put in with tracked changes", With(Tbl("<w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"a\"/></w:trPr>" + Tc(P("{{ for item in meeting.items }}{{ item.title }}")) + Tc(P("{{ end }}")) + "</w:tr>")));
        yield return ("A table whose only cell was deleted with tracked changes", With(Tbl(Tr("<w:tc><w:tcPr><w:cellDel w:id=\"1\" w:author=\"a\"/></w:tcPr>" + P("x") + "</w:tc>"))));
        yield return ("A loop in a text box", With("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + Loop + P("{{ item.title }}") + End + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
        yield return ("An empty value beside a picture", With("<w:p>" + R("{{ meeting.contact }}") + "<w:r><w:pict/></w:r></w:p>"));
        yield return ("Tags in paragraphs of a list", With(P("{{ for item in meeting.items }}", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>") + P("{{ item.title }}", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>") + P("{{ end }}", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>")));
        yield return ("A tag in words with a direction", With("<w:p><w:bdo w:val=\"ltr\">" + R("{{ meeting.body }}") + "</w:bdo></w:p>"));
        yield return ("A value in a control for dates", With("<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:date w:fullDate=\"2020-01-01T00:00:00Z\"/></w:sdtPr><w:sdtContent>" + P("{{ meeting.date.long }}") + "</w:sdtContent></w:sdt>"));
        yield return ("A control with a name that reads like a loop", With("<w:sdt><w:sdtPr><w:alias w:val=\"for item in meeting.items\"/><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>" + P("x") + "</w:sdtContent></w:sdt>"));
        yield return ("A control in which nothing is left", With("<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>" + P("{{ for x in meeting.rolls }}") + P("x") + End + "</w:sdtContent></w:sdt>" + P("y")));
        yield return ("Braces with percent signs", With(P("{% if x %}")));
    }

    [Fact]
    public void Each_gives_a_sound_document_of_these_words()
    {
        var text = new StringBuilder();
        foreach (var (what, template) in Templates())
        {
            var style = Style(template);
            var result = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0"));
            Assert.True(result.Output is not null, $"{what}: {string.Join("; ", result.Messages.Select(message => message.Message))}");
            var document = result.Output.Content;
            Assert.True(WordValidatorTests.Errors(document, "Microsoft365") is [], $"{what}: {string.Join("; ", WordValidatorTests.Errors(document, "Microsoft365"))}");
            var xml = Encoding.UTF8.GetString(WordParts.Read(document)["word/document.xml"]);
            Assert.DoesNotContain("{{", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("mx:", xml, StringComparison.Ordinal);
            text.Append("## ").Append(what).Append('\n');
            foreach (var line in WordWords.Lines(document))
                text.Append("  | ").Append(line.Replace("\n", "<break>", StringComparison.Ordinal)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  sections {Count(xml, "<w:sectPr")}, pictures {Count(xml, "<w:pict")}, breaks {Count(xml, "<w:br")}, bookmarks {Count(xml, "<w:bookmarkStart")}\n\n");
        }

        GoldenFile.Check(RepositoryPaths.At("tests", "Render.Tests", "Word", "edges.txt"), text.ToString());
    }

    private static int Count(string text, string what) => text.Split(what).Length - 1;
}
