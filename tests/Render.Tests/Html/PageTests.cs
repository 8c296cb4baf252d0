using System.Text.Json;
using AngleSharp.Dom;
using MinutesDsl.Semantics;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Published pages: their structure, and the whole of them against committed ones.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData(Edition.Public, "sample")]
    [InlineData(Edition.Full, "sample.full")]
    public void The_sample_is_published_as_committed(Edition edition, string name)
    {
        var model = Sample.Model(Sample.Text);
        Assert.False(model.PublicEditionIsRefused);
        var html = Sample.Render(model, OutputFormat.Html, edition);
        Assert.Empty(PageStructure.Faults(html));
        Golden.Verify(name, "html", WithoutStyle(html));
        Golden.Verify(name, "json", Sample.Render(model, OutputFormat.Json, edition));
    }

    [Fact]
    public void A_full_council_is_published_as_committed()
    {
        var model = Sample.Model(File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", "full-council.minutes")));
        var html = Sample.Render(model, OutputFormat.Html);
        Assert.Empty(PageStructure.Faults(html));
        Golden.Verify("full-council", "html", WithoutStyle(html));
        Golden.Verify("full-council", "json", Sample.Render(model, OutputFormat.Json));
    }

    [Fact]
    public void Lewisham_is_published_as_committed()
    {
        var (model, style) = Sample.Lewisham();
        var html = Sample.Render(model, OutputFormat.Html, style: style);
        Assert.Empty(PageStructure.Faults(html));
        Golden.Verify("lewisham", "html", WithoutStyle(html));
    }

    [Fact]
    public void Nothing_exempt_is_in_the_sample_s_public_outputs()
    {
        var model = Sample.Model(Sample.Text);
        Assert.DoesNotContain("Brightwater", Sample.Render(model, OutputFormat.Html));
        Assert.DoesNotContain("Brightwater", Sample.Render(model, OutputFormat.Html, sourceLines: true));
        Assert.DoesNotContain("Brightwater", Sample.Render(model, OutputFormat.Json));
        Assert.Contains("Brightwater had bid", Sample.Render(model, OutputFormat.Html, Edition.Full));
    }

    [Fact]
    public void The_full_edition_says_what_it_is()
    {
        var model = Sample.Model(Sample.Text);
        var html = Sample.Render(model, OutputFormat.Html, Edition.Full);
        Assert.Contains("@page { @top-center { content: \"NOT FOR PUBLICATION\"", html);
        Assert.Equal("noindex, nofollow, noarchive", PageStructure.Parse(html).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Contains("NOT FOR PUBLICATION", PageStructure.Parse(html).Body?.TextContent);
        Assert.DoesNotContain("NOT FOR PUBLICATION", Sample.Render(model, OutputFormat.Html));
    }

    [Fact]
    public void Source_lines_are_marked_in_previews_only()
    {
        var model = Sample.Model(Sample.Text);
        Assert.DoesNotContain("data-line", Sample.Render(model, OutputFormat.Html));
        var preview = PageStructure.Parse(Sample.Render(model, OutputFormat.Html, sourceLines: true));
        var lines = Sample.Text.Split('\n');
        Assert.All(preview.QuerySelectorAll("article[data-line]"), article => Assert.StartsWith("ITEM", lines[int.Parse(article.GetAttribute("data-line") ?? "0", System.Globalization.CultureInfo.InvariantCulture) - 1]));
        Assert.True(preview.QuerySelectorAll("[data-line]").Length > 30);
    }

    [Fact]
    public void A_draft_says_so_and_signed_minutes_do_not()
    {
        Assert.NotNull(PageStructure.Parse(Sample.Render(Sample.Model(Sample.Text), OutputFormat.Html)).QuerySelector(".draft-mark"));
        var signed = Sample.Model(Sample.Text.Replace("First minute: 590", "First minute: 590\nStatus: signed", StringComparison.Ordinal));
        Assert.Null(PageStructure.Parse(Sample.Render(signed, OutputFormat.Html)).QuerySelector(".draft-mark"));
    }

    [Fact]
    public void A_list_with_a_gap_keeps_its_numbers()
    {
        var list = PageStructure.Parse(Sample.Render(Sample.Model(Sample.Text), OutputFormat.Html)).QuerySelectorAll("#m591 ol.dot-1 > li");
        Assert.Equal([null, null, "4"], list.Select(entry => entry.GetAttribute("value")));
    }

    [Fact]
    public void A_marker_that_no_browser_makes_is_kept()
    {
        var list = PageStructure.Parse(Sample.Render(Sample.Model(Sample.Text), OutputFormat.Html)).QuerySelectorAll("ol.typed > li");
        Assert.Equal(["(2.03)", "(2.04)"], list.Select(entry => entry.GetAttribute("data-marker")));
    }

    [Fact]
    public void The_data_for_machines_is_json_and_says_what_the_page_is()
    {
        var script = PageStructure.Parse(Sample.Render(Sample.Model(Sample.Text), OutputFormat.Html)).QuerySelector("script[type='application/ld+json']");
        using var data = JsonDocument.Parse(script?.TextContent ?? "");
        Assert.Equal("Event", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("2023-07-07T10:00", data.RootElement.GetProperty("startDate").GetString());
        Assert.Equal("Report", data.RootElement.GetProperty("subjectOf").GetProperty("@type").GetString());
    }

    [Fact]
    public void Every_member_of_the_json_is_in_the_model()
    {
        using var json = JsonDocument.Parse(Sample.Render(Sample.Model(Sample.Text), OutputFormat.Json));
        Assert.Equal(1, json.RootElement.GetProperty("schema_version").GetInt32());
        Assert.Equal(
            ModelType.ShapeOf(typeof(PublishedMeeting)).MemberNames,
            json.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_welsh_page_has_welsh_words()
    {
        var html = Sample.Render(Sample.Model("COFNODION Pwyllgor Craffu\nDate: 7 July 2023\n\nEITEM 1 Adroddiad\n\nPENDERFYNWYD nodi’r adroddiad.\n", "wales"), OutputFormat.Html);
        Assert.Empty(PageStructure.Faults(html));
        Assert.Equal("cy", PageStructure.Parse(html).DocumentElement.GetAttribute("lang"));
        Assert.Contains("Cofnodion Pwyllgor Craffu", html);
        Assert.Contains("<strong class=\"keyword\">Penderfynwyd</strong> nodi’r adroddiad.", html);
        Assert.Contains("Drafft", html);
    }

    [Fact]
    public void English_law_on_a_welsh_page_is_marked_as_english()
    {
        var block = new ExclusionBlock { Span = default, Items = ["2"], Paragraphs = ["14"] };
        var style = Make.Standard("cy");
        var page = PageStructure.Parse(Output.Of(Make.Publish(Make.Document(Make.Item("1", "Un", block)), style: style, profile: "wales"), OutputFormat.Html, style));
        Assert.Equal(2, page.QuerySelectorAll(".exclusion [lang=en]").Length);
        Assert.Empty(PageStructure.Parse(Output.Of(Make.Publish(Make.Document(Make.Item("1", "One", block)), profile: "wales"), OutputFormat.Html)).QuerySelectorAll(".exclusion [lang]"));
    }

    [Fact]
    public void The_public_edition_is_refused_where_exempt_marks_cannot_be_trusted()
    {
        var model = Sample.Model("MINUTES Board\n\nITEM 1 Contract\n\nEXMEPT 3: the price was four million.\n");
        Assert.True(model.PublicEditionIsRefused);
        foreach (var format in new[] { OutputFormat.Html, OutputFormat.Json })
        {
            var result = Renderer.Render(model, new RenderRequest(format, Edition.Public, Make.Standard(), false, "0"));
            Assert.Null(result.Output);
            var message = Assert.Single(result.Messages);
            Assert.Equal("MIN790", message.Code);
            Assert.DoesNotContain("million", message.Message);
            Assert.NotNull(Renderer.Render(model, new RenderRequest(format, Edition.Full, Make.Standard(), false, "0")).Output);
        }
    }

    [Theory]
    [InlineData(OutputFormat.Html, Edition.Public, ".html")]
    [InlineData(OutputFormat.Html, Edition.Full, ".full.html")]
    [InlineData(OutputFormat.Json, Edition.Public, ".json")]
    [InlineData(OutputFormat.Json, Edition.Full, ".full.json")]
    public void The_edition_is_in_the_name(OutputFormat format, Edition edition, string extension) => Assert.Equal(
        extension,
        Renderer.Render(Sample.Model(Sample.Text), new RenderRequest(format, edition, Make.Standard(), false, "0")).Output?.Extension);

    [Fact]
    public void The_same_minutes_give_the_same_bytes()
    {
        var model = Sample.Model(Sample.Text);
        Assert.Equal(Sample.Render(model, OutputFormat.Html), Sample.Render(Sample.Model(Sample.Text), OutputFormat.Html));
    }

    private static string WithoutStyle(string html)
    {
        var start = html.IndexOf("<style>", StringComparison.Ordinal);
        var end = html.IndexOf("</style>", StringComparison.Ordinal);
        return html[..start] + "<style>…" + html[end..];
    }
}
