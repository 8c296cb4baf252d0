using System.Text;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>What a designer may do wrong in Word, and what he is told: in full, with the paragraph quoted, as committed.</summary>
public sealed class WordMistakeTests
{
    private const string HyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly string Field = Begin + "<w:r><w:instrText> {0} </w:instrText></w:r>" + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Begin => "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

    private static IEnumerable<(string What, byte[] Template)> Mistakes()
    {
        static byte[] Fielded(string instruction) => With("<w:p>" + R("Figures: ") + Field.Replace("{0}", instruction, StringComparison.Ordinal) + "</w:p>");
        yield return ("A name that does not exist", With(P("Venue: {{ meeting.venu }}")));
        yield return ("A variable that does not exist", With(P("{{ for item in meetings.items }}") + P("{{ item.title }}") + P("{{ end }}")));
        yield return ("Braces never closed", With(P("Title: {{ meeting.title }")));
        yield return ("Braces closed that were never opened", With(P("Title: meeting.title }}")));
        yield return ("A tag over two paragraphs", With(P("{{ meeting.") + P("title }}")));
        yield return ("An end too few", With(P("{{ for item in meeting.items }}") + P("{{ item.title }}")));
        yield return ("An end too many", With(P("{{ meeting.title }}") + P("{{ end }}")));
        yield return ("An else where there is no if", With(P("{{ else }}") + P("x")));
        yield return ("A loop that begins in the middle of a paragraph", With(P("Items: {{ for item in meeting.items }}{{ item.title }}") + P("and so on {{ end }}")));
        yield return ("A loop that begins in one cell and ends in another", With(Tbl(Tr(Tc(P("No. {{ for item in meeting.items }}")), Tc(P("{{ item.title }}{{ end }}"))))));
        yield return ("A loop that begins in a table and ends after it", With(Tbl(Tr(Tc(P("{{ for item in meeting.items }}")), Tc(P("{{ item.title }}")))) + P("{{ end }}")));
        yield return ("Whole paragraphs in the middle of words", With(P("{{ for item in meeting.items }}") + P("Minutes: {{ item.blocks }}") + P("{{ end }}")));
        yield return ("A thing that has no words", With(P("The meeting: {{ meeting }}")));
        yield return ("A list printed as it is", With(P("Present: {{ meeting.items }}")));
        yield return ("A tag with a slip in its code", With(P("{{ meeting.title | string.upcase( }}")));
        yield return ("A function that does not exist", With(P("{{ meeting.title | string.uppercase }}")));
        yield return ("An empty tag", With(P("Date: {{ }}")));
        yield return ("A piece for a kind that does not exist", With(P("x") + P("{{ block desicion }}") + P("{{ block.text }}") + P("{{ end }}")));
        yield return ("Two pieces for one kind", With(P("{{ block note }}") + P("a") + P("{{ end }}") + P("{{ block note }}") + P("b") + P("{{ end }}")));
        yield return ("A piece inside of something else", With(P("{{ if true }}") + P("{{ block note }}") + P("a") + P("{{ end }}") + P("{{ end }}")));
        yield return ("A footnote that is repeated", With(P("{{ for item in meeting.items }}") + "<w:p>" + R("{{ item.title }}, see") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("{{ end }}")));
        yield return ("A control around a single cell", With(Tbl("<w:tr><w:sdt><w:sdtPr><w:tag w:val=\"for item in meeting.items\"/></w:sdtPr><w:sdtContent>" + Tc(P("{{ item.title }}")) + "</w:sdtContent></w:sdt></w:tr>")));
        yield return ("A part of the template language that Word templates have not", With(P("{{ include 'title.html' }}") + P("{{ capture x }}")));
        yield return ("A tag in a picture's alternative text", With("<w:p>" + R("Logo of the council") + "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"1\" name=\"x\" descr=\"{{ meeting.council }}\"/></wp:inline></w:drawing></w:r></w:p>"));
        yield return ("Two mistakes at once", With(P("{{ meeting.title") + P("{{ func x }}")));
        yield return ("A field that fetches figures from Excel", Fielded("DDEAUTO Excel \"Budget\""));
        yield return ("A field that includes another document", Fielded("INCLUDETEXT \"C:\\\\standing.docx\""));
        yield return ("A linked picture", With(P("x"), ("word/_rels/document.xml.rels", rels => Add(rels, "image", "file:///C:/logo.png"))));
        yield return ("A template attached from a server", With(P("x"), ("word/_rels/document.xml.rels", rels => Add(rels, "attachedTemplate", "https://intranet.example/council.dotm"))));
        yield return ("Macros", With(P("x"), ("[Content_Types].xml", types => types.Replace("wordprocessingml.document.main+xml", "x", StringComparison.Ordinal).Replace("application/vnd.openxmlformats-officedocument.x", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal))));
        yield return ("An old .doc, or a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        yield return ("Something that is no Word document", Encoding.UTF8.GetBytes("{\\rtf1 Minutes}"));
        yield return ("A spreadsheet", WordParts.Write(new SortedDictionary<string, byte[]> { ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray() }));
        yield return ("Strict Open XML", With(P("x"), ("_rels/.rels", rels => rels.Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_mistake_is_told_in_terms_of_the_document()
    {
        var text = new StringBuilder();
        foreach (var (what, template) in Mistakes())
        {
            var messages = Messages(template);
            Assert.True(messages.Length > 0, what);
            Assert.All(messages, message => Assert.DoesNotContain("w_", message, StringComparison.Ordinal));
            text.Append("## ").Append(what).Append('\n').AppendJoin('\n', messages).Append("\n\n");
        }

        GoldenFile.Check(RepositoryPaths.At("tests", "Render.Tests", "Word", "mistakes.txt"), text.ToString());
    }

    [Fact]
    public void The_check_of_a_style_finds_each_of_them_too() => Assert.All(Mistakes(), mistake =>
    {
        var found = HouseStyles.CheckWord(Style(mistake.Template)).Select(message => $"{message.Code}: {message.Message}").ToList();
        Assert.All(Messages(mistake.Template), message => Assert.True(
            found.Contains(message) || (message.StartsWith("MIN708", StringComparison.Ordinal) && found.Any(other => Place(other) == Place(message))),
            $"{mistake.What}\n{message}\n is not in\n{string.Join('\n', found)}"));
    });

    [Fact]
    public void The_check_of_a_style_finds_them_without_minutes()
    {
        Assert.Equal("MIN717", Assert.Single(HouseStyles.Check(Style(With(P("{{ end }}"))), [])).Code);
        Assert.Empty(HouseStyles.Check(Style(With(P("{{ meeting.title }}"))), []));
    }

    /// <summary>The paragraph and the tag that a message is about.</summary>
    private static string Place(string message) => message[message.IndexOf(' ', StringComparison.Ordinal)..message.LastIndexOf("}}:", StringComparison.Ordinal)];

    private static string Add(string relationships, string type, string target) =>
        relationships.Replace("</Relationships>", $"<Relationship Id=\"rIdX\" Type=\"{HyperlinkType}{type}\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal);
}
