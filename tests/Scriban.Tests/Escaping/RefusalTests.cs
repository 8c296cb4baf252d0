using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Escaping;

/// <summary>Where no value can be made safe, or where the place is not known.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("<script>var a = {{ x }};</script>", "data- attribute", 20)]
    [InlineData("<script type=\"module\">{{ x }}</script>", "data- attribute", 26)]
    [InlineData("<script type=\"{{ x }}\">{{ x }}</script>", "data- attribute", 27)]
    [InlineData("<a onclick=\"f({{ x }})\">", "onclick", 18)]
    [InlineData("<a ONCLICK='f({{ x }})'>", "onclick", 18)]
    [InlineData("<iframe srcdoc=\"{{ x }}\">", "srcdoc", 20)]
    [InlineData("<p class={{ x }}>", "no quotes", 13)]
    [InlineData("<p class=a{{ x }}>", "no quotes", 14)]
    [InlineData("<p {{ x }}>", "name of an attribute", 7)]
    [InlineData("<p data-{{ x }}=\"1\">", "name of an attribute", 12)]
    [InlineData("<{{ x }}>", "name of a tag", 5)]
    [InlineData("<h{{ x }}>", "name of a tag", 6)]
    [InlineData("</{{ x }}>", "name of a tag", 6)]
    [InlineData("<!-- {{ x }} -->", "comment", 9)]
    [InlineData("<!DOCTYPE {{ x }}>", "declaration", 14)]
    [InlineData("<a href=\"javascript:f({{ x }})\">", "scheme", 26)]
    [InlineData("<a href=\"java&#115;cript:f({{ x }})\">", "scheme", 31)]
    [InlineData("<a href=\"{{ x }}:a\">", "scheme", 17)]
    [InlineData("<iframe>{{ x }}</iframe>", "iframe", 12)]
    [InlineData("<script>a</script{{ # c }}x>{{ x }}", "split by code", 27)]
    [InlineData("<script>a <!-- b</script>{{ x }}", "HTML comment", 11)]
    [InlineData("<title><a href=\"{{ # c }}\"></title>", "Tags inside of title", 8)]
    [InlineData("<!-- {{ if x }}a{{ end }} {{ x }} -->", "comment", 30)]
    [InlineData("{{ if x }}<p title=\"{{ end }}", "different places", 4)]
    [InlineData("{{ if x }}<!--{{ else }}a{{ end }}", "different places", 4)]
    [InlineData("{{ for i in x }}<p title=\"{{ end }}", "different places", 4)]
    [InlineData("<p {{ if x }}on{{ else }}data-{{ end }}click=\"1\">", "different names", 40)]
    [InlineData("{{ for i in x }}<p title=\"{{ break }}\">{{ end }}", "round of the loop", 30)]
    [InlineData("{{ case x }}{{ when 1 }}<p {{ end }}", "different places", 4)]
    [InlineData("{{ capture c }}<p {{ end }}", "body of capture", 4)]
    [InlineData("{{ func f }}<p title=\"{{ end }}", "body of a function", 4)]
    [InlineData("{{ f = @(do }}<p title=\"{{ end) }}", "body of a function", 4)]
    [InlineData("{{ func f }}{{ end }}<p {{ wrap f }}a{{ end }}>", "wrap", 28)]
    public void Place_is_refused_without_running_the_template(string template, string part, int column)
    {
        var message = Assert.Single(Template.Parse(template, "page").CheckEscaping(EscapingMode.Html));
        Assert.Contains(part, message.Message, StringComparison.Ordinal);
        Assert.Equal(column, message.Span.Start.Column + 1);
        var error = Engine.HtmlFail(template, new ScriptObject { ["x"] = "v" });
        Assert.Equal(message.Span, error.Span);
    }

    [Theory]
    [InlineData("{{ case @(do }}<script>{{ 1 }}</script>{{ end) }}{{ end }}")]
    [InlineData("{{ case 1 }}{{ when @(do }}<script>{{ 1 }}</script>{{ end) }}{{ end }}")]
    [InlineData("{{ for x in [1] limit: (do }}<script>{{ 1 }}</script>{{ end) }}{{ end }}")]
    [InlineData("{{ x = [{a: @(do }}<script>{{ 1 }}</script>{{ end)}] }}")]
    [InlineData("{{ x[(do }}<script>{{ 1 }}</script>{{ end)] = 1 }}")]
    [InlineData("{{ if true ? (do }}<script>{{ 1 }}</script>{{ end) : 1 }}{{ end }}")]
    [InlineData("{{ func f(a = (do }}<script>{{ 1 }}</script>{{ end)) }}{{ end }}")]
    [InlineData("{{ x = $'{(do }}<script>{{ 1 }}</script>{{ end)}' }}")]
    [InlineData("{{ ret do }}<script>{{ 1 }}</script>{{ end }}")]
    [InlineData("{{ import (do }}<script>{{ 1 }}</script>{{ end) }}")]
    [InlineData("{{ with (do }}<script>{{ 1 }}</script>{{ end) }}{{ end }}")]
    [InlineData("{{ while (do }}<script>{{ 1 }}</script>{{ end) }}{{ end }}")]
    [InlineData("{{ f a: (do }}<script>{{ 1 }}</script>{{ end) }}")]
    public void Blocks_inside_of_expressions_are_checked(string template)
    {
        var parsed = Template.Parse(template);
        Assert.True(parsed.HasErrors || parsed.CheckEscaping(EscapingMode.Html).Length == 1, template);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\tscript\r:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&#x3a;alert(1)")]
    [InlineData("&#106;avascript&colon;alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("x:y")]
    public void Address_with_another_scheme_is_refused(string address)
    {
        foreach (var attribute in new[] { "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "srcset" })
        {
            var error = Engine.HtmlFail($"<a {attribute}=\"{{{{ x }}}}\">", new ScriptObject { ["x"] = address });
            Assert.Contains("scheme", error.OriginalMessage, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<a href=\"{{ 'java' }}{{ 'script:alert(1)' }}\">")]
    [InlineData("<a href=\"java{{ 'script:alert(1)' }}\">")]
    [InlineData("<a href=\"{{ if true }}{{ 'java' }}{{ end }}{{ 'script:alert(1)' }}\">")]
    [InlineData("<a href=\"{{ if false }}/{{ end }}{{ 'javascript:alert(1)' }}\">")]
    [InlineData("<a href=\"{{ for x in ['java', 'script:alert(1)'] }}{{ x }}{{ end }}\">")]
    [InlineData("<img srcset=\"a.png 1x, {{ 'javascript:x' }}\">")]
    [InlineData("<a href=\"{{ 'javascript:x' | raw }}\">")]
    public void Scheme_cannot_be_put_together(string template) =>
        Assert.Contains("scheme", Engine.HtmlFail(template).OriginalMessage, StringComparison.Ordinal);

    [Theory]
    [InlineData("<p style=\"{{ x }}\">", "red; background: url(x)")]
    [InlineData("<style>{{ x }}</style>", "}</style><script>")]
    [InlineData("<p style=\"{{ x }}\">", "expression(1)")]
    [InlineData("<p style=\"{{ x }}\">", "\\65")]
    [InlineData("<script type=\"application/ld+json\">{{ x }}</script>", "{}")]
    public void Value_is_refused_when_it_is_written(string template, string value) =>
        Engine.HtmlFail(template, new ScriptObject { ["x"] = value });

    [Fact]
    public void Partial_with_code_cannot_be_included_in_an_attribute()
    {
        var error = Engine.HtmlFail("<p title=\"{{ include 'p' }}\">", null, ("p", "{{ 1 }}"));
        Assert.Contains("plain text", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Partial_must_end_where_text_stands()
    {
        var error = Engine.HtmlFail("{{ include 'p' }}", null, ("p", "<p title=\""));
        Assert.Equal("p", error.Span.FileName);
        Assert.Contains("ends inside", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void All_refusals_of_a_template_are_found_at_once() =>
        Assert.Equal(3, Template.Parse("<p {{ a }}><script>{{ b }}</script><!--{{ c }}-->").CheckEscaping(EscapingMode.Html).Length);
}
