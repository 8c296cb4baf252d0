using System.Collections.Immutable;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Finds templates in a style's folder and those of the styles that it extends, and nowhere else.</summary>
internal sealed class StyleTemplateLoader(StyleFolders folders) : ITemplateLoader
{
    private readonly Dictionary<string, (string Text, string Path)?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RenderMessage>.Builder unreadable = ImmutableArray.CreateBuilder<RenderMessage>();

    /// <summary>Of the templates found so far, those that are no text; they are empty to whoever includes them, and nothing may be published.</summary>
    public ImmutableArray<RenderMessage> Unreadable => unreadable.ToImmutable();

    /// <summary>The templates found so far, parsed.</summary>
    public IEnumerable<Template> Loaded => texts.Select(pair => TemplateCache.Shared.GetOrParse(pair.Value, pair.Key));

    /// <summary>The text of a template and its path as messages name it.</summary>
    public (string Text, string Path)? Find(string name)
    {
        if (found.TryGetValue(name, out var known))
            return known;
        (string, string)? result = null;
        if (folders.Find(name) is { } file)
        {
            var text = StyleText.Read(file.Bytes, file.Description, out var problem) ?? "";
            if (problem is not null)
                unreadable.Add(problem);
            texts[file.Description] = text;
            result = (text, file.Description);
        }

        return found[name] = result;
    }

    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (!StylePath.IsInside(templateName))
            throw ScribanMessages.Error(RenderCatalogue.PathOutside, callerSpan, templateName);
        return Find(templateName)?.Path ?? throw ScribanMessages.Error(RenderCatalogue.FileMissing, callerSpan, templateName, folders.Describe());
    }

    /// <inheritdoc/>
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts.GetValueOrDefault(templatePath);
}
