using MinutesDsl.Scriban;

namespace MinutesDsl.Benchmarks.Templates;

/// <summary>The page's partials, read once.</summary>
internal sealed class BenchPartials : ITemplateLoader
{
    private readonly Dictionary<string, string> texts = new()
    {
        ["header"] = BenchFolder.Read("header.scriban-html"),
        ["votes"] = BenchFolder.Read("votes.scriban-html"),
    };

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts.GetValueOrDefault(templatePath);
}
