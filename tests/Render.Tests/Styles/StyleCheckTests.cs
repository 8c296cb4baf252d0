using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Templates are checked against the model without rendering.</summary>
public sealed class StyleCheckTests
{
    private const string Json = "{ \"model\": 1 }";

    [Fact]
    public void Standard_has_nothing_wrong_with_it() =>
        Assert.Empty(HouseStyles.Check(Make.Standard(), [.. EmbeddedTemplates()]));

    [Theory]
    [InlineData("bromley")]
    [InlineData("haringey")]
    [InlineData("lewisham")]
    [InlineData("worcestershire")]
    public void Styles_of_the_examples_have_nothing_wrong_with_them(string name)
    {
        var folder = RepositoryPaths.At("examples", name, "styles");
        var result = HouseStyles.Load(name, new FolderStyles(folder), "en-GB");
        Assert.NotNull(result.Style);
        var own = Directory.EnumerateFiles(Path.Combine(folder, name), "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(folder, name), file).Replace('\\', '/'));
        Assert.Empty(HouseStyles.Check(result.Style, own));
    }

    [Theory]
    [InlineData("item.html", "<h2>{{ item.titel }}</h2>", "MIN709", "styles/own/item.html", 1, 13, "no member 'titel' on item; did you mean 'title'?")]
    [InlineData("blocks/vote.html", "{{ for list in block.lists }}{{ list.naems }}{{ end }}", "MIN709", "styles/own/blocks/vote.html", 1, 38, "did you mean 'names'?")]
    [InlineData("blocks/vote.html", "{{ block.lead_in }}", "MIN709", "styles/own/blocks/vote.html", 1, 10, "no member 'lead_in' on vote")]
    [InlineData("footer.html", "{{ style.labels.minuts }}", "MIN709", "styles/own/footer.html", 1, 17, "did you mean 'minutes'?")]
    [InlineData("footer.html", "{{ meting.title }}", "MIN709", "styles/own/footer.html", 1, 4, "did you mean 'meeting'?")]
    [InlineData("footer.html", "{{ meeting.date.yaer }}", "MIN709", "styles/own/footer.html", 1, 17, "no member 'yaer' on date")]
    [InlineData("footer.html", "{{ include 'foter.html' }}", "MIN706", "styles/own/footer.html", 1, 12, "no partial `foter.html`")]
    [InlineData("footer.html", "{{ meeting.items.title }}", "MIN721", "styles/own/footer.html", 1, 18, "loop over them with for")]
    [InlineData("footer.html", "{{ for x in meeting.is_draft }}{{ end }}", "MIN709", "styles/own/footer.html", 1, 21, "no member 'is_draft' on meeting")]
    [InlineData("footer.html", "{{ for x in meeting.status.is_draft }}{{ end }}", "MIN721", "styles/own/footer.html", 1, 13, "A loop needs a list")]
    [InlineData("footer.html", "{{ if meeting.status == 'draft' }}x{{ end }}", "MIN721", "styles/own/footer.html", 1, 25, "never equals a text")]
    [InlineData("footer.html", "{{ meeting.date }}", "MIN721", "styles/own/footer.html", 1, 4, "Print one of them")]
    [InlineData("footer.html", "{{ meeting.items | array.map 'titel' | array.join ', ' }}", "MIN709", "styles/own/footer.html", 1, 30, "did you mean 'title'?")]
    [InlineData("footer.html", "{{ meeting.items | string.upcase }}", "MIN721", "styles/own/footer.html", 1, 4, "needs a text, but is a list of the object item")]
    [InlineData("footer.html", "{{ meeting.title | string.upcse }}", "MIN709", "styles/own/footer.html", 1, 27, "did you mean 'upcase'?")]
    [InlineData("footer.html", "{{ if x }}", "MIN707", "styles/own/footer.html", 1, 9, "never closed")]
    [InlineData("footer.html", "<p onclick=\"{{ meeting.title }}\"></p>", "MIN711", "styles/own/footer.html", 1, 16, "")]
    [InlineData("extra.html", "{{ meeting.titel }}", "MIN709", "styles/own/extra.html", 1, 12, "did you mean 'title'?")]
    [InlineData("blocks/vot.html", "x", "MIN722", "styles/own/blocks/vot.html", 0, 0, "never shows")]
    [InlineData("blocks/list.html", "{{ if block.kind == 'lists' }}{{ end }}", "MIN721", "styles/own/blocks/list.html", 1, 21, "Did you mean 'list'?")]
    public void Mistake_is_found_with_its_place(string path, string text, string code, string file, int line, int column, string part)
    {
        var messages = HouseStyles.Check(Style.With(Json, ("own/" + path, text)), [path]);
        var message = Assert.Single(messages, message => message.Code == code && message.File == file);
        Assert.Equal((line, column), (message.Line, message.Column));
        Assert.Contains(part, message.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("footer.html", "{{ meeting?.nothing }}{{ meeting.nothing ?? 'x' }}{{ nothing ?? 1 }}")]
    [InlineData("footer.html", "{{ for block in meeting.preamble; if block.kind == 'vote'; block.lists.size; end; end }}")]
    [InlineData("footer.html", "{{ func shout(x); ret x | string.upcase; end; meeting.title | shout }}")]
    [InlineData("footer.html", "{{ x = {a: 1}; x.b; with x; c; end; y = [1, 'a']; y[0].z }}")]
    [InlineData("blocks/decision.html", "{{ block.text }}{{ for block in block.blocks; include ('blocks/' + block.kind + '.html'); end }}")]
    public void What_is_right_or_not_known_is_not_complained_about(string path, string text) =>
        Assert.DoesNotContain(HouseStyles.Check(Style.With(Json, ("own/" + path, text)), [path]), message => message.Severity >= DiagnosticSeverity.Warning && message.File == "styles/own/" + path);

    private static IEnumerable<string> EmbeddedTemplates() => typeof(HouseStyle).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".html", StringComparison.Ordinal)).Select(name => name["styles/standard/".Length..]);

    private sealed class FolderStyles(string folder) : IStyleFiles
    {
        public byte[]? Read(string relativePath) => File.Exists(Path.Combine(folder, relativePath)) ? File.ReadAllBytes(Path.Combine(folder, relativePath)) : null;

        public string Describe(string relativePath) => relativePath;
    }
}
