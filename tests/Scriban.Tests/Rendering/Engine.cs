namespace MinutesDsl.Scriban.Tests.Rendering;

/// <summary>Short ways to render in tests.</summary>
internal static class Engine
{
    public static string Render(string template, Action<TemplateContext>? setUp = null, ScriptObject? model = null, params (string Name, string Text)[] partials)
    {
        var context = new TemplateContext { TemplateLoader = new Partials(partials) };
        setUp?.Invoke(context);
        if (model is not null)
            context.PushGlobal(model);
        return Template.Parse(template, "page").Render(context);
    }

    public static ScriptRuntimeException Fail(string template, Action<TemplateContext>? setUp = null, ScriptObject? model = null, params (string Name, string Text)[] partials) =>
        Assert.Throws<ScriptRuntimeException>(() => Render(template, setUp, model, partials));

    public static string Html(string template, ScriptObject? model = null, params (string Name, string Text)[] partials) =>
        Render(template, context => context.Escaping = EscapingMode.Html, model, partials);

    public static ScriptRuntimeException HtmlFail(string template, ScriptObject? model = null, params (string Name, string Text)[] partials) =>
        Fail(template, context => context.Escaping = EscapingMode.Html, model, partials);

    private sealed class Partials((string Name, string Text)[] partials) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            partials.Where(partial => partial.Name == templatePath).Select(partial => partial.Text).FirstOrDefault();
    }
}
