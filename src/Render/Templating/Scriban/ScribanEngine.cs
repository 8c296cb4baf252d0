using System.Collections.Immutable;
using MinutesDsl.Render.Word;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Runs templates in the Scriban language. Templates are guests: no reflection, no files outside the style, no clock, one budget.</summary>
internal sealed class ScribanEngine : ITemplateEngine
{
    // A full meeting's page takes some ten thousand steps; a loop without end reaches this within a second.
    internal const long MaxSteps = 4_000_000;

    /// <inheritdoc/>
    public TemplateResult Render(TemplateRequest request)
    {
        var loader = new StyleTemplateLoader(request.Style.Folders);
        if (loader.Find(request.Path) is not { } page)
            return new TemplateResult(null, [RenderCatalogue.FileMissing.About(null, request.Path, request.Style.Folders.Describe())]);
        var template = TemplateCache.Shared.GetOrParse(page.Text, page.Path);
        if (template.HasErrors)
            return new TemplateResult(null, [.. template.Messages.Select(ScribanMessages.OfParser)]);
        var context = new TemplateContext
        {
            TemplateLoader = loader,
            StrictMembers = true,
            Escaping = EscapingMode.Html,
            Budget = new RenderBudget { MaxSteps = MaxSteps },
            // The budget bounds loops; upstream's limit of 1,000 turns would bound the length of minutes.
            LoopLimit = 0,
            AutoIndent = false,
        };
        context.PushGlobal(Globals(request));
        try
        {
            var text = template.Render(context);
            return loader.Unreadable is { IsEmpty: false } problems ? new TemplateResult(null, problems) : new TemplateResult(text, []);
        }
        catch (ScriptRuntimeException error)
        {
            return new TemplateResult(null, [.. loader.Unreadable, .. ScribanMessages.OfRun(error, context, loader.Loaded)]);
        }
    }

    /// <inheritdoc/>
    public string WordPrelude => ScribanWordText.Prelude;

    /// <inheritdoc/>
    public WordTextResult RenderWord(WordRequest request) => ScribanWordText.Render(request);

    /// <inheritdoc/>
    public ImmutableArray<WordTextProblem> CheckWord(string text, string path) => ScribanWordText.Check(text, path);

    /// <inheritdoc/>
    public ImmutableArray<WordTextProblem> CheckWordModel(WordTemplate template, HouseStyle style) => new WordTemplateCheck(template, style).Run();

    /// <inheritdoc/>
    public ImmutableArray<RenderMessage> Check(HouseStyle style, string page, IEnumerable<string> templates) => new StyleTemplateCheck(style).Run(page, templates);

    private static ScriptObject Globals(TemplateRequest request) => new()
    {
        ["meeting"] = PartObject.Of(request.Meeting),
        ["style"] = StyleObject.Of(request.Style),
        ["page"] = new ScriptObject
        {
            TypeName = "page",
            IsReadOnly = true,
            ["style_element"] = new MarkupString(PageStyle.Element(request.Style, request.Meeting)),
            ["structured_data"] = new JsonLiteral(request.Structured),
            ["source_lines"] = request.SourceLines,
        },
        ["in_summary"] = false,
    };

    private sealed class JsonLiteral(string json) : IJsonLiteral
    {
        public string ToJson() => json;
    }
}
