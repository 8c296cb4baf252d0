using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>Tags as Word leaves them in a file, and what becomes of them.</summary>
public sealed class WordTagTests
{
    [Fact]
    public void A_tag_may_be_cut_into_one_run_per_letter() => Assert.Equal(
        ["Planning Committee met."],
        Lines("<w:p>" + string.Concat("{{ meeting.body }}".Select(c => R(c.ToString()))) + R(" met.") + "</w:p>"));

    [Fact]
    public void A_value_takes_the_format_of_the_tags_first_letter()
    {
        var document = WordParts.Xml(Fill("<w:p>" + R("Body: {") + R("{ meeting", "<w:b/>") + R(".body }", "<w:i/>") + R("} end") + "</w:p>"));
        var run = Assert.Single(document.Descendants(), element => element.Name.LocalName == "r" && element.Value == "Planning Committee");
        Assert.DoesNotContain(run.Descendants(), element => element.Name.LocalName is "b" or "i");
        document = WordParts.Xml(Fill("<w:p>" + R("Body: ") + R("{{ meeting", "<w:b/><w:color w:val=\"FF0000\"/>") + R(".body }", "<w:i/>") + R("} end") + "</w:p>"));
        run = Assert.Single(document.Descendants(), element => element.Name.LocalName == "r" && element.Value == "Planning Committee");
        Assert.Equal(["b", "bCs", "color"], run.Elements().First().Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Curly_quotes_spaces_and_dashes_that_Word_puts_into_a_tag_are_no_matter() => Assert.Equal(
        ["PLANNING COMMITTEE – “so”", "it’s", "4"],
        Lines(P("{{ meeting.body | string.replace “x” ‘y’ | string.upcase }} – “so”") + P("{{ “it’s” }}") + P("{{ 5 – 1 }}")));

    [Fact]
    public void Signs_of_XML_and_braces_in_the_text_stay()
    {
        Assert.Equal(["{ a } < & > { % x", "{{"], Lines(P("{ a } < & > { % x") + P("{{ '{{' }}")));
        Assert.Equal(["{%{ x }%}"], Lines(P("{%{ x }%}")));
    }

    [Fact]
    public void A_paragraph_of_control_tags_vanishes_and_one_of_empty_values_too() => Assert.Equal(
        ["Before", "5", "5A", "after", "Label: only"],
        Lines(P("Before") + P("{{ for item in meeting.items }}") + P("{{ item.number }}") + P("  {{ end }} ") + P("Contact: {{ meeting.contact }}")
            + P("{{ meeting.contact }}") + P("after") + P("{{ if meeting.contact }}{{ meeting.contact }}{{ end }}Label: only") + P("{{ # a note }}") + P("{{ x = 1 }}")));

    [Fact]
    public void Branches_inside_a_paragraph_and_around_paragraphs() => Assert.Equal(
        ["Met at 7.30pm.", "has a venue", "Draft", "5: first", "5A: other"],
        Lines(P("Met{{ if meeting.time }} at {{ meeting.time.text }}{{ else }} sometime{{ end }}.")
            + P("{{ if !meeting.venue }}no venue") + P("{{ else }}has a venue{{ end }}")
            + P("{{ case meeting.status.key }}") + P("{{ when 'signed' }}") + P("Signed") + P("{{ when 'draft' }}") + P("Draft") + P("{{ end }}")
            + P("{{ for item in meeting.items }}{{ item.number }}: {{ if for.first }}first{{ else }}other{{ end }}") + P("{{ end }}")));

    [Fact]
    public void A_row_repeats_where_the_tags_stand_at_its_edges()
    {
        var table = Tbl(
            Tr(Tc(P("No")), Tc(P("Title"))),
            Tr(Tc(P("{{ for item in meeting.items }}{{ item.number }}")), Tc(P("{{ item.title }}{{ end }}"))));
        Assert.Equal(["No", "Title", "5", "Budget", "5A", "Roads"], Lines(table));
        var rows = Tbl(
            Tr(Tc(P("{{ for item in meeting.items }}")), Tc(P(""))),
            Tr(Tc(P("{{ item.number }}")), Tc(P("{{ item.title }}"))),
            Tr(Tc(P("{{ for block in item.blocks }}")), Tc(P(""))),
            Tr(Tc(P("–")), Tc(P("{{ block.kind }}"))),
            Tr(Tc(P("{{ end }}")), Tc(P("{{ end }}"))));
        Assert.Equal(["5", "Budget", "–", "paragraph", "5A", "Roads", "–", "paragraph", "–", "decision"], Lines(rows));
    }

    [Fact]
    public void Tables_inside_of_tables_and_paragraphs_repeated_in_a_cell()
    {
        var inner = Tbl(Tr(Tc(P("{{ for block in item.blocks }}{{ block.kind }}")), Tc(P("!{{ end }}"))));
        var outer = Tbl(Tr(Tc(P("{{ for item in meeting.items }}{{ item.number }}"), inner, P("")), Tc(P("x"), P("{{ for d in item.decisions }}"), P("{{ d.label }}"), P("{{ end }}"), P("y{{ end }}"))));
        var document = Fill(outer);
        Assert.Equal(["5", "paragraph", "!", "x", "y", "5A", "paragraph", "!", "decision", "!", "x", "Resolved", "y"], WordWords.Lines(document).Where(line => line.Length > 0));
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    [Fact]
    public void A_table_whose_rows_are_all_gone_goes_and_a_cell_keeps_a_paragraph()
    {
        Assert.DoesNotContain("<w:tbl>", Text(P("x") + Tbl(Tr(Tc(P("{{ for d in meeting.documents }}{{ d.item.number }}")), Tc(P("{{ end }}")))) + P("y")), StringComparison.Ordinal);
        Assert.Empty(WordValidatorTests.Errors(Fill(Tbl(Tr(Tc(P("{{ meeting.contact }}")), Tc(P("x"))))), "Microsoft365"));
        // Word makes one table of two that touch.
        Assert.Contains("</w:tbl><w:p>", Text(Tbl(Tr(Tc(P("a")), Tc(P("b")))) + Tbl(Tr(Tc(P("c")), Tc(P("d"))))), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_take_tags_in_their_words_and_in_their_address()
    {
        var body = "<w:p><w:hyperlink r:id=\"rIdX\">" + R("{{ meeting.body }}", "<w:rStyle w:val=\"Hyperlink\"/>") + "</w:hyperlink></w:p><w:p><w:hyperlink r:id=\"rIdY\">" + R("no address") + "</w:hyperlink></w:p>";
        var template = With(body, ("word/_rels/document.xml.rels", rels => rels.Replace(
            "</Relationships>",
            "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/%7B%7B%20meeting.items[0].number%20%7D%7D\" TargetMode=\"External\"/>"
            + "<Relationship Id=\"rIdY\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{{ meeting.livestream }}\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal)));
        var style = Style(template);
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        Assert.Contains("Target=\"https://example.org/5\"", WordParts.AllText(output.Content), StringComparison.Ordinal);
        var document = WordParts.Xml(output.Content);
        Assert.Equal("Planning Committee", Assert.Single(document.Descendants(), element => element.Name.LocalName == "hyperlink").Value);
        Assert.Contains("no address", document.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void An_address_that_is_not_for_the_web_is_no_link(string address)
    {
        var meeting = Meeting() with { Livestream = address };
        var template = With("<w:p><w:hyperlink r:id=\"rIdX\">" + R("watch") + "</w:hyperlink></w:p>", ("word/_rels/document.xml.rels", rels => rels.Replace(
            "</Relationships>", "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%7B%7B%20meeting.livestream%20%7D%7D\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal)));
        var output = Renderer.Render(meeting, new RenderRequest(OutputFormat.Docx, Edition.Public, Style(template), false, "0")).Output;
        Assert.NotNull(output);
        Assert.DoesNotContain(Names(output.Content), part => part.EndsWith(".rels", StringComparison.Ordinal) && WordParts.AllText(output.Content).Contains($"Target=\"{address}", StringComparison.Ordinal));
        Assert.DoesNotContain("<w:hyperlink", System.Text.Encoding.UTF8.GetString(WordParts.Read(output.Content)["word/document.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_control_tagged_as_a_loop_repeats_what_it_holds()
    {
        const string Control = "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"for item in meeting.items\"/></w:sdtPr><w:sdtContent>";
        Assert.Equal(["5", "5A"], Lines(Control + P("{{ item.number }}") + "</w:sdtContent></w:sdt>"));
        Assert.Equal(["Items: 5 5A "], Lines("<w:p>" + R("Items: ") + Control + R("{{ item.number }} ") + "</w:sdtContent></w:sdt></w:p>"));
        Assert.Equal(["5", "Budget", "5A", "Roads"], Lines(Tbl(Control + Tr(Tc(P("{{ item.number }}")), Tc(P("{{ item.title }}"))) + "</w:sdtContent></w:sdt>")));
        var plain = Fill(P("{{ for item in meeting.items }}") + "<w:sdt><w:sdtPr><w:id w:val=\"7\"/><w:tag w:val=\"note\"/></w:sdtPr><w:sdtContent>" + P("{{ item.number }}") + "</w:sdtContent></w:sdt>" + P("{{ end }}"));
        Assert.Empty(WordValidatorTests.Errors(plain, "Microsoft365"));
        Assert.Equal(2, WordParts.Xml(plain).Descendants().Where(element => element.Name.LocalName == "id" && element.Parent?.Name.LocalName == "sdtPr").Select(id => id.LastAttribute?.Value).Distinct().Count());
    }

    [Fact]
    public void Headers_and_footers_have_their_own_tags()
    {
        var document = Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx);
        Assert.Contains("Children and Families Overview and Scrutiny Panel, 7 July 2023", WordParts.Xml(document, "word/header1.xml").Value, StringComparison.Ordinal);
        Assert.Contains("Initials", WordParts.Xml(document, "word/footer1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_and_footers_may_have_loops_tables_and_empty_values()
    {
        const string Names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        static string Add(string text, string name, string type) => text.Replace("</Relationships>", $"<Relationship Id=\"rIdOwn{name}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{name}.xml\"/></Relationships>", StringComparison.Ordinal);
        static string Type(string name, string type) => $"<Override PartName=\"/word/{name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"/>";
        var style = Style(With(
            P("x") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdOwntop\"/><w:footerReference w:type=\"default\" r:id=\"rIdOwnfoot\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>",
            ("word/top.xml", _ => $"<w:hdr{Names}>" + Tbl(Tr(Tc(P("{{ for item in meeting.items }}{{ item.number }}")), Tc(P("{{ item.title }}{{ end }}")))) + P("{{ meeting.contact }}") + "</w:hdr>"),
            ("word/foot.xml", _ => $"<w:ftr{Names}>" + P("{{ for item in meeting.items }}") + "<w:p>" + R("{{ item.") + R("title }}", "<w:b/>") + "</w:p>" + P("{{ end }}") + "</w:ftr>"),
            ("word/_rels/document.xml.rels", rels => Add(Add(rels, "top", "header"), "foot", "footer")),
            ("[Content_Types].xml", types => types.Replace("</Types>", Type("top", "header") + Type("foot", "footer") + "</Types>", StringComparison.Ordinal))));
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        string[] Words(string part) => [.. WordParts.Xml(output.Content, part).Descendants().Where(element => element.Name.LocalName == "p" && element.Value.Length > 0).Select(element => element.Value)];
        Assert.Equal(["5", "Budget", "5A", "Roads"], Words("word/top.xml"));
        Assert.Equal(["Budget", "Roads"], Words("word/foot.xml"));
        Assert.Empty(WordValidatorTests.Errors(output.Content, "Microsoft365"));
    }

    [Fact]
    public void Page_breaks_and_sections_repeat_with_what_they_stand_in()
    {
        const string Section = "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/><w:lnNumType w:countBy=\"5\"/><w:pgNumType w:start=\"101\"/></w:sectPr>";
        var document = Fill(
            P("{{ for item in meeting.items }}") + "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + R("{{ item.number }}") + "</w:p>" + P("{{ item.fields.size > 9 ? 'x' : null }}", Section) + P("{{ end }}")
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/><w:pgNumType w:start=\"101\"/></w:sectPr>");
        var text = WordParts.Xml(document);
        Assert.Equal(2, text.Descendants().Count(element => element.Name.LocalName == "br"));
        Assert.Equal(3, text.Descendants().Count(element => element.Name.LocalName == "sectPr"));
        Assert.Equal(2, text.Descendants().Count(element => element.Name.LocalName == "lnNumType"));
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    private static string Text(string body) => System.Text.Encoding.UTF8.GetString(WordParts.Read(Fill(body))["word/document.xml"]);

    private static IEnumerable<string> Names(byte[] document) => WordParts.Read(document).Keys;

}
