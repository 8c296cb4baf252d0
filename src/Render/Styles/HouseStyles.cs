using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Render.Word;

namespace MinutesDsl.Render;

/// <summary>Loads house styles.</summary>
public static class HouseStyles
{
    /// <summary>
    /// Reads a style and those that it extends. <paramref name="projectStyles"/> are the project's, null for none; the name
    /// <c>standard</c> is always the built-in one. <paramref name="language"/> is the BCP 47 tag of the labels: Welsh for <c>cy</c>,
    /// else English.
    /// </summary>
    public static StyleResult Load(string name, IStyleFiles? projectStyles, string language)
    {
        var messages = ImmutableArray.CreateBuilder<RenderMessage>();
        var chain = ReadChain(name, projectStyles, messages);
        var style = chain.IsEmpty || HasErrors(messages) ? null : new StyleMerge(name, language, chain, messages).Make();
        return new StyleResult(HasErrors(messages) ? null : style, messages.ToImmutable());
    }

    /// <summary>
    /// What is wrong with the templates of a style, found without rendering any minutes: mistakes of writing, members and partials that do not
    /// exist, values of the wrong kind, places where no value can be made safe. <paramref name="templates"/> are the paths of the style's own
    /// templates in its folder, such as <c>blocks/vote.html</c>; those that no page includes are told, too, and labels that nothing prints. Of a
    /// Word template of the project: whether it can be used, and the same mistakes in its tags, through the piece of each kind of block.
    /// </summary>
    public static ImmutableArray<RenderMessage> Check(HouseStyle style, IEnumerable<string> templates) =>
        [.. TemplateEngine.Instance.Check(style, Renderer.PageTemplate, templates), .. CheckWord(style)];

    /// <summary>The part of <see cref="Check"/> that is about the project's own Word template; nothing where the style has none.</summary>
    internal static ImmutableArray<RenderMessage> CheckWord(HouseStyle style)
    {
        if (!style.Folders.All.Any(WordCompiler.HasTemplate))
            return [];
        return style.Word.Template is { } template
            ? [.. TemplateEngine.Instance.CheckWordModel(template, style).Select(problem => WordProblems.Of(template, problem)).Distinct()]
            : style.Word.Messages;
    }

    private static bool HasErrors(ImmutableArray<RenderMessage>.Builder messages) =>
        messages.Any(message => message.Severity == DiagnosticSeverity.Error);

    private static ImmutableArray<(StyleFolder Folder, StyleSettings Settings)> ReadChain(
        string name, IStyleFiles? projectStyles, ImmutableArray<RenderMessage>.Builder messages)
    {
        var standardFolder = new StyleFolder(EmbeddedStyleFiles.Standard, EmbeddedStyleFiles.Instance);
        var standard = ReadSettings(standardFolder, known: null, messages, namedBy: null);
        if (standard is null)
            return [];
        var chain = ImmutableArray.CreateBuilder<(StyleFolder, StyleSettings)>();
        var names = new List<string>();
        string? namedBy = null;
        for (var current = name; current != EmbeddedStyleFiles.Standard;)
        {
            if (names.Contains(current))
            {
                messages.Add(RenderCatalogue.StyleCycle.About(namedBy, string.Join(" → ", names.SkipWhile(other => other != current).Append(current))));
                return [];
            }

            if (!StylePath.IsName(current))
            {
                messages.Add(RenderCatalogue.PathOutside.About(namedBy, current));
                return [];
            }

            names.Add(current);
            if (projectStyles is null)
            {
                messages.Add(RenderCatalogue.StyleMissing.About(namedBy, current, $"styles/{current}/style.json"));
                return [];
            }

            var folder = new StyleFolder(current, projectStyles);
            if (ReadSettings(folder, standard, messages, namedBy) is not { } settings)
                return [];
            chain.Add((folder, settings));
            namedBy = folder.Describe("style.json");
            current = settings.Extends ?? EmbeddedStyleFiles.Standard;
        }

        chain.Add((standardFolder, standard));
        return chain.ToImmutable();
    }

    private static StyleSettings? ReadSettings(
        StyleFolder folder, StyleSettings? known, ImmutableArray<RenderMessage>.Builder messages, string? namedBy)
    {
        var file = folder.Describe("style.json");
        if (folder.Read("style.json") is { } bytes)
            return new StyleSettingsReader(bytes, file, messages) { Known = known }.Read();
        messages.Add(RenderCatalogue.StyleMissing.About(namedBy, folder.Name, file));
        return null;
    }
}
