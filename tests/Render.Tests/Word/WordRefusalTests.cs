using System.Text;
using System.Xml.Linq;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>What is refused, with what is said: every tag where none is filled in, and files that are no template.</summary>
public sealed class WordRefusalTests
{
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly string Loop = P("{{ for item in meeting.items }}");
    private static readonly string End = P("{{ end }}");

    private static IEnumerable<(string What, byte[] Template)> Templates()
    {
        foreach (var (what, type, isExternal) in new[]
        {
            ("An Excel sheet", "package", false), ("An object of another program", "oleObject", false), ("An ActiveX control", "control", false), ("A data source of a mail merge", "mailMergeSource", true),
            ("A document that is part of this one", "subDocument", true), ("A frame with a page of the web", "frame", true),
        })
            yield return (what, With(P("x"), ("word/_rels/document.xml.rels", rels => Related(rels, type, "https://example.org/a", isExternal))));
        yield return ("Macros by their relationship", With(P("x"), ("word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>", "<Relationship Id=\"rIdV\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>", StringComparison.Ordinal))));
        foreach (var field in new[] { "DDE", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE", "EMBED", "MACROBUTTON", "RD" })
            yield return ($"The field {field}", With("<w:p>" + R("Figures ") + $"<w:fldSimple w:instr=\" {field.ToLowerInvariant()} x \">" + R("1") + "</w:fldSimple></w:p>"));
        yield return ("A field that fetches and never ends", With("<w:p>" + R("Figures ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E Excel</w:instrText></w:r></w:p>"));
        yield return ("A field that fetches, in a footnote", WithFootnote("<w:fldSimple w:instr=\"DDE Excel\">" + R("1") + "</w:fldSimple>"));
        yield return ("A when outside of a case", With(P("{{ if true }}") + P("{{ when 1 }}") + P("x") + End + P("{{ when 2 }}")));
        yield return ("An end with more than end in it", With(Loop + P("{{ item.title }}") + P("{{ end for }}")));
        yield return ("A loop that begins inside a link and ends outside", With("<w:p>" + R("See ") + "<w:hyperlink w:anchor=\"a\">" + R("{{ for item in meeting.items }}{{ item.title }}") + "</w:hyperlink>" + R("{{ end }} there") + "</w:p>"));
        yield return ("A piece in a table, and one whose end is in its paragraph", With(Tbl(Tr(Tc(P("{{ block note }}"), P("x"), End), Tc(P("y")))) + P("{{ block decision }}x{{ end }}")));
        yield return ("A piece in a table", With(Tbl(Tr(Tc(P("{{ block note }}"), P("x"), End), Tc(P("y"))))));
        yield return ("An else between the cells of a row", With(Tbl(Tr(Tc(P("{{ if meeting.venue }}a")), Tc(P("{{ else }}b{{ end }}"))))));
        yield return ("Parts of the language that are for pages", With(P("{{ include 'x' }}") + P("{{ capture x }}") + P("{{ ret }}") + P("{{ break }}") + P("{{ tablerow x in meeting.items }}")));
        yield return ("A tag in the code of a field", With("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"http://x/{{ meeting.body }}\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R("link") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        yield return ("A tag in the code of a simple field", With("<w:p><w:fldSimple w:instr=\" IF &quot;{{ meeting.body }}&quot; = 1 x \">" + R("r") + "</w:fldSimple></w:p>"));
        yield return ("A tag in a footnote", WithFootnote(R("{{ meet") + R("ing.x }}")));
        yield return ("A sign of a symbol font in a tag", With("<w:p>" + R("{{ meeting") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F02E\"/></w:r>" + R("body }}") + "</w:p>"));
        yield return ("A loop from the middle of a row into another", With(Tbl(Tr(Tc(P("a")), Tc(P("{{ for item in meeting.items }}{{ item.title }}"))), Tr(Tc(P("b{{ end }}")), Tc(P("c"))))));
        yield return ("A text that is not XML", With("<w:p>"));
        yield return ("Styles that are not XML", With(P("x"), ("word/styles.xml", _ => "<w:styles")));
        yield return ("Settings that are not XML", With(P("x"), ("word/settings.xml", _ => "nothing")));
        yield return ("A part without anything in it", With(P("x"), ("word/numbering.xml", _ => "")));
        yield return ("A header that is not XML", With(P("x"), ("word/header1.xml", _ => "<")));
        yield return ("Relationships that are not XML", With(P("x"), ("word/_rels/document.xml.rels", _ => "<")));
        yield return ("A part with a DTD", With(P("x"), ("word/styles.xml", s => "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + s)));
        yield return ("A text that is a page of the web", With(P("x"), ("word/document.xml", _ => "<html/>")));
        yield return ("Styles that are something else", With(P("x"), ("word/styles.xml", _ => "<html/>")));
        yield return ("A document without text", With(P("x"), ("word/document.xml", _ => "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")));
        yield return ("Strict Open XML inside", With(P("x"), ("word/document.xml", t => t.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal))));
        yield return ("A tag in a watermark", With("<w:p><w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textpath string=\"{{ meeting.status }}\"/></v:shape></w:pict></w:r></w:p>"));
        yield return ("A tag in a link's ScreenTip", With("<w:p><w:hyperlink w:anchor=\"a\" w:tooltip=\"{{ meeting.body }}\">" + R("x") + "</w:hyperlink></w:p>"));
        yield return ("A tag in an equation", With("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>{{ meeting.body }}</m:t></m:r></m:oMath></w:p>"));
        yield return ("Another file as a whole", With("<w:altChunk r:id=\"rIdA\"/>" + P("x"), ("word/_rels/document.xml.rels", r => r.Replace("</Relationships>", "<Relationship Id=\"rIdA\" Type=\"" + Rel + "aFChunk\" Target=\"a.html\"/></Relationships>", StringComparison.Ordinal)), ("word/a.html", _ => "x")));
        yield return ("Controls in controls without end", With(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20000)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20000))));
        yield return ("A tag in a chart", With(P("x"), ("word/_rels/document.xml.rels", r => r.Replace("</Relationships>", "<Relationship Id=\"rIdA\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\" Target=\"charts/chart1.xml\"/></Relationships>", StringComparison.Ordinal)), ("word/charts/chart1.xml", _ => "<c xmlns=\"x\"><t>{{ meet</t><t>ing.body }}</t></c>")));
        yield return ("A loop from a text box to outside", With("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + Loop + P("{{ item.title }}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" + End));
        yield return ("A tag in a phonetic guide", With("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + R("x") + "</w:rt><w:rubyBase>" + R("{{ meeting.body }}") + "</w:rubyBase></w:ruby></w:r></w:p>"));
        yield return ("A control that repeats what does not exist", With("<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:tag w:val=\"for item in meeting.itemz\"/></w:sdtPr><w:sdtContent>" + P("{{ item.title }}") + "</w:sdtContent></w:sdt>"));
        yield return ("White space that is marked wrongly", With("<w:p><w:r><w:t xml:space=\"x\">a</w:t></w:r></w:p>"));
        yield return ("Three braces", With(P("{{{ meeting.body }}}")));
        yield return ("A tag over two paragraphs of a cell", With(Tbl(Tr(Tc(P("{{ meeting."), P("body }}"))))));
    }

    private static byte[] WithFootnote(string words) => With(
        P("x"),
        ("word/footnotes.xml", _ => $"<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\"><w:p>{words}</w:p></w:footnote></w:footnotes>"),
        ("word/_rels/document.xml.rels", rels => Related(rels, "footnotes", "footnotes.xml", isExternal: false)),
        ("[Content_Types].xml", types => types.Replace("</Types>", "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/></Types>", StringComparison.Ordinal)));

    private static string Related(string relationships, string type, string target, bool isExternal) => relationships.Replace(
        "</Relationships>", $"<Relationship Id=\"rIdX\" Type=\"{Rel}{type}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/></Relationships>", StringComparison.Ordinal);

    [Fact]
    public void Each_is_told_with_what_to_do()
    {
        var text = new StringBuilder();
        foreach (var (what, template) in Templates())
        {
            var messages = Messages(template);
            Assert.True(messages.Length > 0, what);
            Assert.Equal(messages, HouseStyles.CheckWord(Style(template)).Select(message => $"{message.Code}: {message.Message}"));
            text.Append("## ").Append(what).Append('\n').AppendJoin('\n', messages).Append("\n\n");
        }

        GoldenFile.Check(RepositoryPaths.At("tests", "Render.Tests", "Word", "refusals.txt"), text.ToString());
    }

    [Fact]
    public void Tracked_changes_in_footnotes_are_accepted_too()
    {
        var style = Style(WithFootnote("<w:ins w:id=\"9\" w:author=\"Dee Signer\">" + R("new") + "</w:ins><w:del w:id=\"8\" w:author=\"Dee Signer\"><w:r><w:delText>old</w:delText></w:r></w:del>"));
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        Assert.Equal("new", WordParts.Xml(output.Content, "word/footnotes.xml").Value);
        Assert.DoesNotContain("Dee Signer", WordParts.AllText(output.Content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minutes.dotx")]
    [InlineData("minutes.doc")]
    [InlineData("minutes.odt")]
    public void A_template_under_another_name_is_not_passed_over(string name)
    {
        var style = Style(With(P("x")), name);
        var message = Assert.Single(Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Messages);
        Assert.Equal("MIN716", message.Code);
        Assert.Equal("styles/own/" + name, message.File);
        Assert.Contains("is called \"minutes.docx\"", message.Message, StringComparison.Ordinal);
        Assert.Contains(message, HouseStyles.CheckWord(style));
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_anybody_needs_is_refused_before_it_fills_the_memory()
    {
        var parts = WordParts.Read(With(P("x")));
        parts["word/media/huge.bin"] = new byte[65 * 1024 * 1024];
        var bomb = WordParts.Write(parts);
        Assert.InRange(bomb.Length, 0, 1024 * 1024);
        Assert.Contains("larger than 64 MB", Assert.Single(Messages(bomb)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_thousands_of_parts_is_refused()
    {
        var parts = WordParts.Read(With(P("x")));
        for (var i = 0; i < 2000; i++)
            parts[$"word/media/{i}.bin"] = [];
        Assert.Contains("more than 2000 parts", Assert.Single(Messages(WordParts.Write(parts))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_size_that_the_archive_only_claims_is_not_believed(int where)
    {
        // The size of the first part in the local header, or in the central directory, as 4 GB less one.
        var bytes = With(P("x"));
        var at = bytes.AsSpan().IndexOf(where == 0 ? "PK\u0003\u0004"u8 : "PK\u0001\u0002"u8);
        bytes.AsSpan(at + (where == 0 ? 22 : 24), 4).Fill(0xFE);
        var style = Style(bytes);
        var result = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0"));
        Assert.True(result.Output is not null || Assert.Single(result.Messages).Code == "MIN716");
    }

    [Fact]
    public void Damage_of_any_kind_is_told_and_nothing_is_thrown()
    {
        var random = new Random(20230707);
        var good = WordTemplates.Templates.All[2].Content();
        for (var i = 0; i < 60; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var each = random.Next(1, 6); each > 0; each--)
                bytes[random.Next(i % 4 == 0 ? bytes.Length - 3000 : 0, bytes.Length)] = (byte)random.Next(256);
            var style = Style(i % 5 == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            var result = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0"));
            Assert.True(result.Output is not null || !result.Messages.IsEmpty);
        }
    }

    [Fact]
    public void Parts_that_lack_what_they_should_have_are_told_or_done_without()
    {
        var random = new Random(5);
        for (var i = 0; i < 100; i++)
        {
            var parts = WordParts.Read(WordTemplates.Templates.All[i % 5].Content());
            var name = i % 2 == 0 ? "word/document.xml" : parts.Keys.Where(part => part.EndsWith(".xml", StringComparison.Ordinal) || part.EndsWith(".rels", StringComparison.Ordinal)).ElementAt(random.Next(8));
            var root = XElement.Parse(Encoding.UTF8.GetString(parts[name]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
            var all = root.Descendants().ToList();
            var one = all[random.Next(all.Count)];
            switch (i % 3)
            {
                case 0: one.Remove(); break;
                case 1: one.AddAfterSelf(new XElement(one)); break;
                default: one.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Remove(); break;
            }

            parts[name] = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
            var style = Style(WordParts.Write(parts));
            var result = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Full, style, false, "0"));
            Assert.True(result.Output is not null || !result.Messages.IsEmpty);
        }
    }
}
