using System.Collections.Immutable;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Checks the templates of one style against the model, without rendering.</summary>
internal sealed class StyleTemplateCheck(HouseStyle style)
{
    private const string NoClock = "Pages have no clock, so that the same minutes always give the same page; use a date of the model, such as meeting.date.";
    private const string NoRandom = "Pages have no random numbers, so that the same minutes always give the same page.";

    internal static readonly ImmutableDictionary<string, string> Unavailable = ImmutableDictionary<string, string>.Empty
        .Add("date.now", NoClock).Add("date.utc_now", NoClock).Add("math.random", NoRandom).Add("math.uuid", NoRandom);

    private readonly StyleTemplateLoader loader = new(style.Folders);
    private readonly ImmutableArray<RenderMessage>.Builder messages = ImmutableArray.CreateBuilder<RenderMessage>();
    private readonly LabelUse labels = new();
    private readonly HashSet<string> parsed = new(StringComparer.Ordinal);

    public ImmutableArray<RenderMessage> Run(string page, IEnumerable<string> templates)
    {
        var checker = new TemplateChecker(Globals(), Partial) { Unavailable = Unavailable, OnRead = labels.Note };
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

        ReadWordTemplate();
        AddUnusedLabels();
        messages.AddRange(loader.Unreadable);
        return [.. messages.Distinct().OrderBy(message => message.File, StringComparer.Ordinal).ThenBy(message => message.Line).ThenBy(message => message.Column)];
    }

    /// <summary>The labels that the Word template prints; what is wrong in it is told by <see cref="WordTemplateCheck"/>.</summary>
    private void ReadWordTemplate()
    {
        if (style.Word.Template is { } word)
            new WordTemplateCheck(word, style) { OnRead = labels.Note }.Run();
    }

    /// <summary>Labels that the style sets and nothing prints; not where templates cannot be read, which may print them.</summary>
    private void AddUnusedLabels()
    {
        if (style.Name == EmbeddedStyleFiles.Standard || style.Word.Template is null || messages.Any(message => message.Code == RenderCatalogue.TemplateSyntax.Code))
            return;
        foreach (var label in style.OwnLabels.Where(label => !ProgramLabels.Print(label.Key) && !labels.Reads(label.Key)))
            messages.Add(RenderCatalogue.LabelUnused.At(style.Folders.All[0].Describe("style.json"), label.Line, label.Column, label.Key));
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

    private void Add(ImmutableArray<LogMessage> found) => messages.AddRange(found.Select(message => ScribanMessages.Of(RuleOf(message.Subject), message)));

    internal static RenderRule RuleOf(LogMessageSubject subject) => subject switch
    {
        LogMessageSubject.UnknownName => RenderCatalogue.UnknownMember,
        LogMessageSubject.UnknownPartial => RenderCatalogue.FileMissing,
        LogMessageSubject.MayBeMissing => RenderCatalogue.MayBeMissing,
        _ => RenderCatalogue.WrongType,
    };

    private TemplateType Globals() => TemplateType.Object("globals")
        .Define("meeting", ModelTypes.Meeting)
        .Define("style", TemplateType.FromValue(StyleObject.Of(style)).Define("logo_element", TemplateType.OrNothing(TemplateType.Text)))
        .Define("page", TemplateType.Object("page")
            .Define("style_element", TemplateType.Text)
            .Define("structured_data", TemplateType.Any)
            .Define("source_lines", TemplateType.Boolean))
        .Define("in_summary", TemplateType.Boolean);
}
