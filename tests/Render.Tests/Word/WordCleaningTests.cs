using System.Text;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>What Word keeps in a file beside its text, and what is left of it.</summary>
public sealed class WordCleaningTests
{
    private const string Author = "w:id=\"90\" w:author=\"Dee Signer\" w:date=\"2023-07-07T10:00:00Z\"";

    [Fact]
    public void Tracked_changes_are_accepted()
    {
        var body = "<w:p>" + R("The ") + $"<w:del {Author}><w:r><w:delText>old </w:delText></w:r></w:del><w:ins {Author}>" + R("new {{ meeting") + "</w:ins>" + R(".body }}") + "</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del {Author}/></w:rPr></w:pPr>" + R("first ") + "</w:p>" + P("second")
            + $"<w:p><w:pPr><w:pPrChange {Author}><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange {Author}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>"
            + Tbl(Tr(Tc(P("kept")), Tc(P("x"))), $"<w:tr><w:trPr><w:del {Author}/></w:trPr>{Tc(P("gone {{ broken"))}</w:tr>");
        var document = Fill(body);
        Assert.Equal(["The new Planning Committee", "first second", "bold", "kept", "x"], WordWords.Lines(document).Where(line => line.Length > 0));
        Assert.DoesNotContain("Dee Signer", WordParts.AllText(document), StringComparison.Ordinal);
        Assert.DoesNotContain("Change", Encoding.UTF8.GetString(WordParts.Read(document)["word/document.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_what_Word_notes_for_itself_are_in_no_output()
    {
        var document = Fill(
            "<w:p w:rsidR=\"00AB12CD\"><w:commentRangeStart w:id=\"1\"/><w:proofErr w:type=\"spellStart\"/>" + R("{{ meeting") + "<w:proofErr w:type=\"spellEnd\"/>" + R(".body }}")
            + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r><w:bookmarkStart w:id=\"5\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"5\"/></w:p>");
        var text = WordParts.AllText(document);
        foreach (var noise in new[] { "rsid", "proofErr", "comment", "_GoBack", "TemplateTag\"/></w:pPr><w:r><w:t", "mx:" })
            Assert.DoesNotContain(noise, Encoding.UTF8.GetString(WordParts.Read(document)["word/document.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain("word/comments.xml", WordParts.Read(document).Keys);
        Assert.DoesNotContain("urn:minutes-dsl", text, StringComparison.Ordinal);
        Assert.Equal("Planning Committee", Assert.Single(WordWords.Lines(document), line => line.Length > 0));
    }

    [Fact]
    public void Text_boxes_are_filled_in_once()
    {
        const string Names = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
        var box = $"<w:p><w:r><mc:AlternateContent {Names}><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{P("{{ meeting.body }}")}</w:txbxContent></wps:txbx></mc:Choice>"
            + $"<mc:Fallback><w:pict><w:txbxContent>{P("{{ meeting.body }}")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("{{ meeting.venue }}") + "</w:p>";
        var text = WordParts.Xml(Fill(box)).Value;
        Assert.Equal(1, text.Split("Planning Committee").Length - 1);
        Assert.Contains("The Old School", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_contents_is_filled_with_links_to_the_headings_and_its_old_result_is_gone()
    {
        var contents = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-1\" \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + R("{{ item.title }} 7") + "</w:p>" + P("{{ old", "<w:pStyle w:val=\"TOC1\"/>") + "<w:p>" + R("last") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        var document = Fill(
            contents + P("{{ for item in meeting.items }}") + P("{{ number item.number }}{{ item.title }}", "<w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>")
            + P("Detail", "<w:pStyle w:val=\"Heading2\"/>") + P("{{ end }}"));
        var text = WordParts.Xml(document);
        Assert.Equal(["5\tBudget", "5A\tRoads", "5 Budget", "Detail", "5A Roads", "Detail"], WordWords.Lines(document).Where(line => line.Length > 0));
        var links = text.Descendants().Where(element => element.Name.LocalName == "hyperlink").Select(link => link.Attributes().First(attribute => attribute.Name.LocalName == "anchor").Value);
        var bookmarks = text.Descendants().Where(element => element.Name.LocalName == "bookmarkStart").Select(mark => mark.Attributes().First(attribute => attribute.Name.LocalName == "name").Value).ToList();
        Assert.Empty(links.Except(bookmarks));
        Assert.DoesNotContain("dirty", Encoding.UTF8.GetString(WordParts.Read(document)["word/document.xml"]), StringComparison.Ordinal);
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    [Fact]
    public void A_list_of_contents_with_pages_asks_Word_to_count_them() => Assert.Contains(
        "dirty=\"true\"",
        WordParts.AllText(Fill("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-1\" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            + P("Heading", "<w:pStyle w:val=\"Heading1\"/>"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_logo_stays_with_its_alternative_text()
    {
        const string Drawing = "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"100\" cy=\"100\"/><wp:docPr id=\"1\" name=\"Logo\" descr=\"Logo of the council\"/>"
            + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"l\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rIdLogo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"100\" cy=\"100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        var template = With(
            P("{{ for item in meeting.items }}") + Drawing + P("{{ end }}"),
            ("word/_rels/document.xml.rels", rels => rels.Replace("</Relationships>", "<Relationship Id=\"rIdLogo\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/logo.png\"/></Relationships>", StringComparison.Ordinal)),
            ("word/media/logo.png", _ => "not really a picture"),
            ("[Content_Types].xml", types => types.Replace("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>", StringComparison.Ordinal)));
        var style = Style(template);
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        Assert.Contains("word/media/logo.png", WordParts.Read(output.Content).Keys);
        var names = WordParts.Xml(output.Content).Descendants().Where(element => element.Name.LocalName == "docPr").ToList();
        Assert.Equal(["1", "2"], names.Select(name => name.Attribute("id")?.Value));
        Assert.All(names, name => Assert.Equal("Logo of the council", name.Attribute("descr")?.Value));
        Assert.Empty(WordValidatorTests.Errors(output.Content, "Microsoft365"));
    }

    [Fact]
    public void Settings_about_work_on_the_template_are_gone_and_Word_does_not_open_in_an_old_mode()
    {
        var style = Style(With(P("x"), ("word/settings.xml", text => text.Replace("<w:zoom", "<w:trackRevisions/><w:zoom", StringComparison.Ordinal))));
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        var settings = WordParts.Xml(output.Content, "word/settings.xml").ToString();
        Assert.DoesNotContain("trackRevisions", settings, StringComparison.Ordinal);
        Assert.Contains("compatibilityMode", settings, StringComparison.Ordinal);
    }
}
