using System.Text;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>Documents as a whole: always the same bytes, their properties, editions and languages.</summary>
public sealed class WordDocumentTests
{
    [Fact]
    public void The_committed_templates_are_the_ones_that_the_program_makes() => Assert.All(
        WordTemplates.Templates.All,
        template => Assert.True(
            File.ReadAllBytes(RepositoryPaths.At(template.Path.Split('/'))).AsSpan().SequenceEqual(template.Content()), $"{template.Path}: dotnet run --project tools/WordTemplates makes it anew."));

    [Fact]
    public void The_same_minutes_give_the_same_bytes_again_and_on_all_threads()
    {
        var model = Sample.Model(Sample.Text);
        var first = Sample.Bytes(model, OutputFormat.Docx);
        Parallel.For(0, 8, _ => Assert.Equal(first, Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx, style: Make.Standard())));
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(first));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void The_properties_say_what_the_document_is()
    {
        var document = Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx);
        var core = Encoding.UTF8.GetString(WordParts.Read(document)["docProps/core.xml"]);
        Assert.Contains("<dc:title>Minutes of Children and Families Overview and Scrutiny Panel, 7 July 2023 – Worcestershire County Council</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>en-GB</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("dcterms:created", core, StringComparison.Ordinal);
        var custom = WordParts.Xml(document, "docProps/custom.xml").Elements().ToDictionary(property => property.Attribute("name")?.Value ?? "", property => property.Value);
        Assert.Equal("public", custom["Edition"]);
        Assert.Equal(64, custom["Source SHA-256"].Length);
        Assert.Equal("Minutes DSL 0.0.0-test", custom["Generator"]);
    }

    [Fact]
    public void Welsh_minutes_are_Welsh_and_English_words_in_them_are_marked()
    {
        var model = Sample.Model("COFNODION Pwyllgor Craffu\nDate: 7 July 2023\n\nEITEM 1 Adroddiad\nExempt: 14\n\nCyfrinach.\n", "wales");
        var document = Sample.Bytes(model, OutputFormat.Docx);
        Assert.Contains("<dc:language>cy-GB</dc:language>", WordParts.AllText(document), StringComparison.Ordinal);
        Assert.Contains("w:lang w:val=\"cy-GB\"", Encoding.UTF8.GetString(WordParts.Read(document)["word/styles.xml"]), StringComparison.Ordinal);
        Assert.Contains("Tudalen", WordParts.Xml(document, "word/footer1.xml").Value, StringComparison.Ordinal);
        var english = WordParts.Xml(document).Descendants().Where(element => element.Name.LocalName == "lang").ToList();
        Assert.NotEmpty(english);
        Assert.All(english, mark => Assert.Equal("en-GB", mark.LastAttribute?.Value));
        Assert.DoesNotContain(WordParts.Xml(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx)).Descendants(), element => element.Name.LocalName == "lang" && element.LastAttribute?.Value != "en-GB");
    }

    [Fact]
    public void A_run_in_another_language_keeps_it_and_one_in_the_templates_own_takes_the_minutes()
    {
        var style = Style(With("<w:p>" + R("{{ meeting.body }}", "<w:lang w:val=\"en-GB\"/>") + R(" {{ meeting.body }}", "<w:lang w:val=\"cy-GB\"/>") + "</w:p>"));
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        var mark = Assert.Single(WordParts.Xml(output.Content).Descendants(), element => element.Name.LocalName == "lang" && element.Ancestors().Any(run => run.Value == "Planning Committee"));
        Assert.Equal("cy-GB", mark.LastAttribute?.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:titlePg/>")]
    public void Every_page_of_a_full_edition_says_what_it_is_whatever_the_template_does(string section)
    {
        var body = P("{{ meeting.title }}") + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/>" + section + "</w:sectPr>";
        var style = Style(With(body, ("word/settings.xml", text => text.Replace("<w:characterSpacingControl", "<w:evenAndOddHeaders/><w:characterSpacingControl", StringComparison.Ordinal))));
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One")), Edition.Full, style);
        var output = Renderer.Render(meeting, new RenderRequest(OutputFormat.Docx, Edition.Full, style, false, "0")).Output;
        Assert.NotNull(output);
        Assert.Equal(".full.docx", output.Extension);
        var references = WordParts.Xml(output.Content).Descendants().Where(element => element.Name.LocalName == "headerReference").ToList();
        Assert.Equal(section.Length == 0 ? ["default", "even"] : ["default", "even", "first"], references.Select(reference => reference.Attributes().First(attribute => attribute.Name.LocalName == "type").Value).Order());
        Assert.Contains("NOT FOR PUBLICATION", WordParts.Xml(output.Content, "word/headerNotForPublication.xml").Value, StringComparison.Ordinal);
        Assert.Empty(WordValidatorTests.Errors(output.Content, "Microsoft365"));
    }

    [Fact]
    public void A_full_edition_of_the_standard_style_says_so_in_each_header_once_and_a_public_one_nowhere()
    {
        var full = Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx, Edition.Full);
        foreach (var header in new[] { "word/header1.xml", "word/header2.xml" })
            Assert.Equal(1, WordParts.Xml(full, header).Value.Split("NOT FOR PUBLICATION").Length - 1);
        Assert.DoesNotContain("NOT FOR PUBLICATION", WordParts.AllText(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_that_only_changes_a_colour_has_it_in_Word_too()
    {
        var style = Rendering(MinutesDsl.Render.Tests.Style.With("{ \"model\": 1, \"colours\": { \"accent\": \"#5b2c6f\", \"decision\": \"#f3f5f7\", \"panel\": \"#e8f1f7\" } }"));
        Assert.Contains("\"5B2C6F\"", style, StringComparison.Ordinal);
        // One colour takes another's old place, and is not taken for it.
        Assert.Matches("styleId=\"Decision\".*?w:fill=\"F3F5F7\"", style);
        Assert.Matches("styleId=\"Note\".*?w:fill=\"E8F1F7\"", style);
    }

    [Fact]
    public void A_piece_that_a_template_lacks_comes_from_the_built_in_style_with_its_formats()
    {
        var document = Fill(P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}"));
        Assert.Contains("Resolved that roads be gritted", WordWords.Lines(document));
        var own = Fill(P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}") + P("{{ block decision }}") + P("DECIDED: {{ block.text }}") + P("{{ end }}"));
        Assert.Contains("DECIDED: that roads be gritted", WordWords.Lines(own));
    }

    [Fact]
    public void Mutated_minutes_give_sound_documents()
    {
        var random = new Random(20230707);
        var lines = Sample.Text.Split('\n');
        for (var i = 0; i < 25; i++)
        {
            var text = string.Join('\n', lines.Where(_ => random.Next(12) > 0).Select(line => random.Next(10) == 0 ? "  " + line : line));
            var model = Sample.Model(text);
            var document = Sample.Bytes(model, OutputFormat.Docx, Edition.Full);
            Assert.True(WordValidatorTests.Errors(document, "Office2019") is [], $"{string.Join("; ", WordValidatorTests.Errors(document, "Office2019"))}\n{text}");
            Assert.True(WordStructure.Faults(document).Where(fault => !fault.StartsWith("typed-list", StringComparison.Ordinal) && !fault.StartsWith("header-row", StringComparison.Ordinal)).ToList() is [], $"{string.Join("; ", WordStructure.Faults(document))}\n{text}");
        }
    }

    private static string Rendering(HouseStyle style) => Encoding.UTF8.GetString(WordParts.Read(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx, style: style))["word/styles.xml"]);
}
