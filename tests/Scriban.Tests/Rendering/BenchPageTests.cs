using System.Text.Json;
using MinutesDsl.Scriban.Tests.Conformance;

namespace MinutesDsl.Scriban.Tests.Rendering;

/// <summary>The page that engines are compared by.</summary>
public sealed class BenchPageTests
{
    private static string Folder => Path.Combine(RepositoryPaths.Shared ?? "", "scriban-conformance", "bench");

    [SharedFact]
    public void Page_is_exactly_that_of_Scriban()
    {
        Assert.Equal(Read("expected.scriban.html"), Render(EscapingMode.None));
    }

    [SharedFact]
    public void Escaping_by_place_leaves_the_explicitly_escaped_page_as_it_is()
    {
        Assert.Equal(Read("expected.scriban.html"), Render(EscapingMode.Html));
    }

    internal static string Render(EscapingMode mode)
    {
        using var model = JsonDocument.Parse(Read("model.json"));
        var context = new TemplateContext { Escaping = mode, TemplateLoader = new FolderLoader() };
        context.PushGlobal(CaseModel.Object(model.RootElement));
        return Template.Parse(Read("minutes.scriban-html"), "minutes").Render(context);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private sealed class FolderLoader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName + ".scriban-html";

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Read(templatePath);
    }
}
