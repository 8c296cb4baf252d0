using System.Text;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Finds templates in a style's folder and those of the styles that it extends, and nowhere else.</summary>
internal sealed class StyleTemplateLoader(StyleFolders folders) : ITemplateLoader
{
    private readonly Dictionary<string, (string Text, string Path)?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The text of a template and its path as messages name it.</summary>
    public (string Text, string Path)? Find(string name)
    {
        if (found.TryGetValue(name, out var known))
            return known;
        (string, string)? result = null;
        if (folders.Find(name) is { } file)
        {
            var text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            texts[file.Description] = text;
            result = (text, file.Description);
        }

        return found[name] = result;
    }

    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (!StylePath.IsInside(templateName))
            throw new ScriptRuntimeException(callerSpan, string.Format(System.Globalization.CultureInfo.InvariantCulture, RenderCatalogue.PathOutside.Format, templateName)) { Data = { [ScribanMessages.Rule] = RenderCatalogue.PathOutside } };
        if (Find(templateName) is { } file)
            return file.Path;
        throw new ScriptRuntimeException(callerSpan, string.Format(System.Globalization.CultureInfo.InvariantCulture, RenderCatalogue.FileMissing.Format, templateName, folders.Describe())) { Data = { [ScribanMessages.Rule] = RenderCatalogue.FileMissing } };
    }

    /// <inheritdoc/>
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => texts.GetValueOrDefault(templatePath);
}
