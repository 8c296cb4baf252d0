using System.Diagnostics;

namespace MinutesDsl.Render.Tests;

/// <summary>Templates are guests: their slips are told with file and line, and they cannot reach out or run away.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("blocks/paragraph.html", "<p>\n{{ block.txt }}</p>", "MIN709", 2, 10, "no member 'txt' on paragraph; did you mean 'text'?")]
    [InlineData("item.html", "{{ item.titel }}", "MIN709", 1, 9, "no member 'titel' on item; did you mean 'title'?")]
    [InlineData("item.html", "{{ style.labels.decisons }}", "MIN709", 1, 17, "no member 'decisons' on labels; did you mean 'decisions'?")]
    [InlineData("item.html", "{{ meting.body }}", "MIN709", 1, 4, "There is no variable or function `meting`; did you mean 'meeting'?")]
    [InlineData("item.html", "{{ if item.title }}<p>", "MIN707", 0, 0, null)]
    [InlineData("item.html", "{{ while true; end }}", "MIN710", 1, 4, null)]
    [InlineData("item.html", "{{ x = 'ab'; for i in 1..60; x = x + x; end }}", "MIN710", 0, 0, null)]
    [InlineData("item.html", "{{ include 'item.html' }}", "MIN710", 1, 4, null)]
    [InlineData("item.html", "{{ include '../../secret.html' }}", "MIN705", 1, 0, "\"../../secret.html\" is not a path inside the style's folder, so it is not read. Use a relative path with / and without .. in it.")]
    [InlineData("item.html", "{{ include '/etc/passwd' }}", "MIN705", 1, 0, null)]
    [InlineData("item.html", "\n{{ include 'gone.html' }}", "MIN706", 2, 0, "The house style needs \"gone.html\", and none of \"own\", \"standard\" has it. Add the file, or mend the name.")]
    [InlineData("item.html", "<script>var x = {{ item.number }};</script>", "MIN711", 1, 0, null)]
    [InlineData("item.html", "<p title={{ item.number }}>x</p>", "MIN711", 1, 0, null)]
    [InlineData("item.html", "{{ date.now }}", "MIN708", 1, 0, null)]
    public void A_slip_is_told_with_its_place(string path, string text, string code, int line, int column, string? message)
    {
        var style = Style.With("""{ "model": 1 }""", ("own/" + path, text));
        var watch = Stopwatch.StartNew();
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One", Make.Paragraph("words"))), style: style);
        var result = Renderer.Render(meeting, new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0"));
        Assert.Null(result.Output);
        var found = Assert.Single(result.Messages);
        Assert.Equal((code, "styles/own/" + path), (found.Code, found.File));
        if (line > 0)
            Assert.Equal(line, found.Line);
        if (column > 0)
            Assert.Equal(column, found.Column);
        if (message is not null)
            Assert.StartsWith(message, found.Message);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_slip_in_a_partial_names_the_templates_that_include_it()
    {
        var style = Style.With("{}", ("own/blocks/paragraph.html", "{{ block.nothing }}"));
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One", Make.Paragraph("words"))), style: style);
        var message = Assert.Single(Renderer.Render(meeting, new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0")).Messages);
        Assert.Contains("Included from the built-in style's standard/block.html line", message.Message);
    }

    [Fact]
    public void One_partial_of_the_built_in_style_is_overridden_by_one_file()
    {
        var style = Style.With("{}", ("own/blocks/note.html", "<p class=\"own\">{{ block.text }}</p>"));
        var note = new MinutesDsl.Semantics.NoteBlock { Span = default, Text = Make.Words("a < b") };
        var html = Output.Of(Make.Publish(Make.Document(Make.Item("1", "One", note)), style: style), OutputFormat.Html, style);
        Assert.Contains("<p class=\"own\">a &lt; b</p>", html);
    }

    [Fact]
    public void A_partial_can_build_on_the_one_that_it_overrides()
    {
        var style = Style.With("{}", ("own/blocks/note.html", "<section>{{ include 'standard/blocks/note.html' }}</section>"));
        var note = new MinutesDsl.Semantics.NoteBlock { Span = default, Text = Make.Words("words") };
        var html = Output.Of(Make.Publish(Make.Document(Make.Item("1", "One", note)), style: style), OutputFormat.Html, style);
        Assert.Contains("<section><div class=\"note\">", html);
    }

    [Fact]
    public void A_logo_is_in_the_page_itself()
    {
        var style = Style.With("""{ "logo": { "file": "assets/logo.svg", "alt": "Our \"town\"" } }""", ("own/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        var logo = PageStructure.Parse(Output.Of(Make.Publish(Make.Document(), style: style), OutputFormat.Html, style)).QuerySelector("img.logo");
        Assert.StartsWith("data:image/svg+xml;base64,", logo?.GetAttribute("src"));
        Assert.Equal("Our \"town\"", logo?.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head></html>")]
    [InlineData("<!DOCTYPE html><html lang=\"en\"><head><title>x</title>{{ page.style_element }}</head></html>")]
    public void A_page_that_hides_that_it_is_the_full_edition_is_refused(string template)
    {
        var style = Style.With("{}", ("own/minutes.html", template));
        var meeting = Make.Publish(Make.Document(), Edition.Full, style);
        var result = Renderer.Render(meeting, new RenderRequest(OutputFormat.Html, Edition.Full, style, false, "0"));
        Assert.Null(result.Output);
        Assert.Equal("MIN715", Assert.Single(result.Messages).Code);
        Assert.NotNull(Renderer.Render(Make.Publish(Make.Document(), style: style), new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0")).Output);
    }

    [Fact]
    public void Long_minutes_are_no_endless_loop()
    {
        var items = Enumerable.Range(1, 400).Select(number => Make.Item($"{number}", "Item", [.. Enumerable.Range(0, 30).Select(_ => Make.Paragraph("words"))])).ToArray();
        Assert.Contains("id=\"m400\"", Output.Of(Make.Publish(Make.Document(items)), OutputFormat.Html));
    }
}
