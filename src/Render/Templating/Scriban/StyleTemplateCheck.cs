using System.Collections.Immutable;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Checks the templates of one style against the model, without rendering.</summary>
internal sealed class StyleTemplateCheck(HouseStyle style)
{
    private readonly StyleTemplateLoader loader = new(style.Folders);
    private readonly ImmutableArray<RenderMessage>.Builder messages = ImmutableArray.CreateBuilder<RenderMessage>();
    private readonly HashSet<string> parsed = new(StringComparer.Ordinal);

    public ImmutableArray<RenderMessage> Run(string page, IEnumerable<string> templates)
    {
        var checker = new TemplateChecker(Globals(), Partial);
        if (Partial(page) is { } first)
            Add(checker.Check(first));
        else
            messages.Add(RenderCatalogue.FileMissing.About(null, page, style.Folders.Describe()));
        foreach (var path in templates.Where(path => path != page))
        {
            if (loader.Find(path) is not { } file || Partial(path) is not { } template || checker.Reached.Contains(file.Path))
                continue;
            messages.Add(RenderCatalogue.NeverIncluded.About(file.Path, path));
            Add(checker.CheckPartial(template));
        }

        return [.. messages.Distinct().OrderBy(message => message.File, StringComparer.Ordinal).ThenBy(message => message.Line).ThenBy(message => message.Column)];
    }

    /// <summary>A template; what the parser and the escaping by place have to say of it is said once.</summary>
    private Template? Partial(string name)
    {
        if (!StylePath.IsInside(name) || loader.Find(name) is not { } file)
            return null;
        var template = TemplateCache.Shared.GetOrParse(file.Text, file.Path);
        if (!parsed.Add(file.Path))
            return template;
        messages.AddRange(template.Messages.Select(ScribanMessages.OfParser));
        if (!template.HasErrors)
            messages.AddRange(template.CheckEscaping(EscapingMode.Html).Select(message => ScribanMessages.Of(RenderCatalogue.UnsafePlace, message)));
        return template;
    }

    private void Add(ImmutableArray<LogMessage> found) => messages.AddRange(found.Select(message => ScribanMessages.Of(RuleOf(message.Message), message)));

    internal static RenderRule RuleOf(string message) =>
        message.StartsWith("no member", StringComparison.Ordinal) || message.StartsWith("There is no variable", StringComparison.Ordinal) ? RenderCatalogue.UnknownMember
        : message.StartsWith("There is no partial", StringComparison.Ordinal) ? RenderCatalogue.FileMissing
        : RenderCatalogue.WrongType;

    private TemplateType Globals() => TemplateType.Object("globals")
        .Define("meeting", ModelTypes.Meeting)
        .Define("style", TemplateType.FromValue(StyleObject.Of(style)))
        .Define("page", TemplateType.Object("page")
            .Define("style_element", TemplateType.Text)
            .Define("structured_data", TemplateType.Any)
            .Define("source_lines", TemplateType.Boolean))
        .Define("in_summary", TemplateType.Boolean);
}
