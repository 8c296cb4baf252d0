using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Escaping;

/// <summary>What a value becomes in each place of a page.</summary>
public sealed class PlaceTests
{
    private static ScriptObject Model => new()
    {
        ["x"] = "<b title=\"a\" class='c'>&</b>",
        ["url"] = "https://example.org/?a=1&b=\"2\"",
        ["path"] = "minutes/a b.html",
        ["mail"] = "MailTo:clerk@example.org",
        ["colour"] = "#1a2b3c",
        ["n"] = 12.5,
        ["set"] = "a.png 1x, https://b.org/c.png 2x",
        ["markup"] = new MarkupString("<em>A &amp; B</em>"),
        ["json"] = new Json("{\"name\":\"</script>\"}"),
        ["welsh"] = "Tŷ Hywel – Cyngor",
    };

    [Theory]
    [InlineData("<p>{{ x }}</p>", "<p>&lt;b title=\"a\" class='c'&gt;&amp;&lt;/b&gt;</p>")]
    [InlineData("<p>{{ welsh }}</p>", "<p>Tŷ Hywel – Cyngor</p>")]
    [InlineData("<p title=\"{{ x }}\">", "<p title=\"&lt;b title=&quot;a&quot; class=&#39;c&#39;&gt;&amp;&lt;/b&gt;\">")]
    [InlineData("<p title='{{ x }}'>", "<p title='&lt;b title=&quot;a&quot; class=&#39;c&#39;&gt;&amp;&lt;/b&gt;'>")]
    [InlineData("<title>{{ x }}</title>", "<title>&lt;b title=\"a\" class='c'&gt;&amp;&lt;/b&gt;</title>")]
    [InlineData("<textarea>{{ markup }}</textarea>{{ markup }}", "<textarea>A &amp; B</textarea><em>A &amp; B</em>")]
    [InlineData("{{ markup }}", "<em>A &amp; B</em>")]
    [InlineData("<p title=\"{{ markup }}\">", "<p title=\"A &amp; B\">")]
    [InlineData("{{ markup | string.upcase }}", "A &amp; B")]
    [InlineData("{{ markup | html.escape }}", "<em>A &amp; B</em>")]
    [InlineData("{{ markup | html.strip }}", "A &amp; B")]
    [InlineData("{{ \"<\" | html.escape }}", "&lt;")]
    [InlineData("{{ \"<\" | html.escape | html.escape }}", "&lt;")]
    [InlineData("{{ \"a<\\nb\" | html.newline_to_br }}", "a&lt;<br />\nb")]
    [InlineData("{{ x | raw }}", "<b title=\"a\" class='c'>&</b>")]
    [InlineData("{{ raw x }}{{ null | raw }}", "<b title=\"a\" class='c'>&</b>")]
    [InlineData("{{ capture c }}<i>{{ x }}</i>{{ end }}{{ c }}", "<i>&lt;b title=\"a\" class='c'&gt;&amp;&lt;/b&gt;</i>")]
    [InlineData("{{ capture c }}<i>{{ '&' }}</i>{{ end }}<p title=\"{{ c }}\">", "<p title=\"&amp;\">")]
    [InlineData("{{ capture c }}<i>&amp;</i>{{ end }}{{ c + '!' }}", "&amp;!")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end }}{{ f '<' }}", "<i>&lt;</i>")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end }}<p title=\"{{ f '<' }}\">", "<p title=\"&lt;\">")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end }}{{ y = f '<' }}{{ y }}", "<i>&lt;</i>")]
    [InlineData("{{ func f; ret '<' + $0; end }}{{ f '>' }}", "&lt;&gt;")]
    [InlineData("<a href=\"{{ url }}\">", "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">")]
    [InlineData("<a href=\"{{ path }}\">", "<a href=\"minutes/a b.html\">")]
    [InlineData("<a href=\"{{ mail }}\">", "<a href=\"MailTo:clerk@example.org\">")]
    [InlineData("<a href=\"#{{ 'm:1' }}\">", "<a href=\"#m:1\">")]
    [InlineData("<a href=\"https://x.org/{{ 'a:b' }}\">", "<a href=\"https://x.org/a:b\">")]
    [InlineData("<a href=\"mailto:{{ 'a@b.org' }}\">", "<a href=\"mailto:a@b.org\">")]
    [InlineData("<a href=\"{{ 'a' }}{{ 'b' }}/{{ 'c:d' }}\">", "<a href=\"ab/c:d\">")]
    [InlineData("<img srcset=\"{{ set }}\">", "<img srcset=\"a.png 1x, https://b.org/c.png 2x\">")]
    [InlineData("<p style=\"color: {{ colour }}; width: {{ n }}px\">", "<p style=\"color: #1a2b3c; width: 12.5px\">")]
    [InlineData("<style>p { color: {{ colour }} }</style>{{ '<' }}", "<style>p { color: #1a2b3c }</style>&lt;")]
    [InlineData("<script type=\"application/ld+json\">{{ json }}</script>", "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>\"}</script>")]
    [InlineData("<script>if (a < b) { '</p>' }</script>{{ '<' }}", "<script>if (a < b) { '</p>' }</script>&lt;")]
    [InlineData("<!-- it's <p title=\" -->{{ '\"<' }}", "<!-- it's <p title=\" -->\"&lt;")]
    [InlineData("<!DOCTYPE html>{{ '<' }}", "<!DOCTYPE html>&lt;")]
    [InlineData("<!--> <p title=\"-->{{ '\"' }}\">", "<!--> <p title=\"-->&quot;\">")]
    [InlineData("<!--{{ # c }}> <p title=\"-->{{ '\"' }}\">", "<!--> <p title=\"-->&quot;\">")]
    [InlineData("<!-- a --!><p title=\"-->{{ '\"' }}\">", "<!-- a --!><p title=\"-->&quot;\">")]
    [InlineData("<!-- a -{{ # c }}-> {{ '\"<' }}", "<!-- a --> \"&lt;")]
    [InlineData("<!-- {{ if true }}a{{ end }} -->{{ '<' }}", "<!-- a -->&lt;")]
    [InlineData("{{ include_join ['p', 'p'] '<' ('<br>' | raw) }}", "<br><i>&lt;</i>&lt;<i>&lt;</i>")]
    [InlineData("a < b {{ '<' }} 1<2", "a < b &lt; 1<2")]
    [InlineData("<li{{ if true }} class=\"a\"{{ end }}>{{ '<' }}", "<li class=\"a\">&lt;")]
    [InlineData("<input{{ if true }} checked{{ end }} value=\"{{ '\"' }}\">", "<input checked value=\"&quot;\">")]
    [InlineData("<p class=\"a{{ for i in 1..2 }} c{{ i }}{{ end }}\">", "<p class=\"a c1 c2\">")]
    [InlineData("<a href=\"{{ for i in 1..2 }}{{ i }}{{ end }}\">", "<a href=\"12\">")]
    [InlineData("<P TITLE=\"{{ '\"' }}\"><A HREF=\"{{ 'x' }}\">", "<P TITLE=\"&quot;\"><A HREF=\"x\">")]
    [InlineData("{{ include 'p' }}", "<i>&lt;</i>")]
    [InlineData("{{ y = include 'p' }}{{ y }}", "<i>&lt;</i>")]
    [InlineData("<p title=\"{{ include 'plain' }}\">", "<p title=\"A &amp; B\">")]
    [InlineData("{{ [x] }}", "[\"&lt;b title=\\\"a\\\" class='c'&gt;&amp;&lt;/b&gt;\"]")]
    public void Value_is_escaped_for_its_place(string template, string expected) =>
        Assert.Equal(expected, Engine.Html(template, Model, ("p", "<i>{{ '<' }}</i>"), ("plain", "A &amp; B")));

    [Theory]
    [InlineData("<a b=\"{{ x }}\">{{ y }}</a>", "<a b=\"&lt;&quot;&#39;&amp;&#10;\">&lt;\uFFFD</a>")]
    [InlineData("<script>{{ '<' }}</script>", "<script>&lt;</script>")]
    [InlineData("<w:t>{{ '<b/>' | raw }}</w:t>", "<w:t><b/></w:t>")]
    [InlineData("<?xml version=\"1.0\"?><a>{{ '&' }}</a>", "<?xml version=\"1.0\"?><a>&amp;</a>")]
    public void Xml_has_its_own_rules(string template, string expected) =>
        Assert.Equal(expected, Engine.Render(template, context => context.Escaping = EscapingMode.Xml, new ScriptObject { ["x"] = "<\"'&\n", ["y"] = "<\u0001" }));

    [Fact]
    public void Without_escaping_values_are_written_as_they_are() =>
        Assert.Equal("<em>A &amp; B</em><b>", Engine.Render("{{ markup }}{{ '<b>' | raw }}", model: Model));

    private sealed class Json(string text) : IJsonLiteral
    {
        public string ToJson() => text;
    }
}
