using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Render;

/// <summary>Makes one style of a chain of styles, nearest first: what the nearest says counts.</summary>
internal sealed class StyleMerge(
    string name, string language, ImmutableArray<(StyleFolder Folder, StyleSettings Settings)> chain, ImmutableArray<RenderMessage>.Builder messages)
{
    private const string StyleSheet = "minutes.css";

    /// <summary>The style.</summary>
    public HouseStyle Make()
    {
        var colours = MergeWords(settings => settings.Colours);
        var fonts = MergeWords(settings => settings.Fonts);
        foreach (var (front, back, contrast) in StyleColours.HardToRead(colours))
            messages.Add(RenderCatalogue.Contrast.About(chain[0].Folder.Describe("style.json"), front, back, contrast));
        var folders = new StyleFolders([.. chain.Select(link => link.Folder)]);
        var isWelsh = language.StartsWith("cy", StringComparison.OrdinalIgnoreCase);
        return new HouseStyle(name, isWelsh ? "cy" : language.Length > 0 ? language : "en-GB", folders)
        {
            DisplayName = First(settings => settings.DisplayName) ?? name,
            Mentions = new MentionForms(
                Value(settings => settings.First) ?? PersonForm.Full,
                Value(settings => settings.Later) ?? PersonForm.Short,
                Value(settings => settings.List) ?? PersonForm.Full),
            Dates = new DateForms(
                First(settings => settings.FullDate) ?? "", First(settings => settings.LongDate) ?? "", First(settings => settings.ShortDate) ?? ""),
            Times = new TimeForms(Value(settings => settings.TwentyFourHours) ?? false, First(settings => settings.TimeSeparator) ?? "."),
            ParagraphNumbers = Value(settings => settings.ParagraphNumbers) ?? true,
            DecisionsFirst = Value(settings => settings.DecisionsFirst) ?? true,
            Contents = Value(settings => settings.Contents) ?? true,
            Signature = Value(settings => settings.Signature) ?? true,
            HeadingOffset = Value(settings => settings.HeadingOffset) ?? 0,
            Labels = MergeLabels(isWelsh),
            OwnLabels = chain[0].Settings.LabelPlaces,
            Colours = colours,
            Fonts = fonts,
            Logo = ReadLogo(),
            LogoDescription = First(settings => settings.LogoDescription) ?? "",
            Css = MakeCss(colours, fonts),
        };
    }

    private string? First(Func<StyleSettings, string?> get) => chain.Select(link => get(link.Settings)).FirstOrDefault(value => value is not null);

    private T? Value<T>(Func<StyleSettings, T?> get)
        where T : struct => chain.Select(link => get(link.Settings)).FirstOrDefault(value => value is not null);

    private ImmutableSortedDictionary<string, string> MergeWords(Func<StyleSettings, ImmutableDictionary<string, string>> get)
    {
        var result = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (_, settings) in chain.Reverse())
        {
            foreach (var (key, value) in get(settings))
                result[key] = value;
        }

        return result.ToImmutable();
    }

    /// <summary>English first, so that a Welsh page has words for everything; within each the nearest style counts.</summary>
    private Labels MergeLabels(bool isWelsh)
    {
        var result = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var tag in isWelsh ? new[] { "en", "cy" } : ["en"])
        {
            foreach (var (_, settings) in chain.Reverse())
            {
                foreach (var (key, value) in settings.Labels.GetValueOrDefault(tag) ?? ImmutableDictionary<string, string>.Empty)
                    result[key] = value;
            }
        }

        var own = chain.SelectMany(link => link.Settings.Labels.GetValueOrDefault("cy")?.Keys ?? []).ToHashSet();
        return new Labels(result.ToImmutable(), isWelsh ? [.. result.Keys.Where(key => !own.Contains(key))] : []);
    }

    private string MakeCss(ImmutableSortedDictionary<string, string> colours, ImmutableSortedDictionary<string, string> fonts)
    {
        var builder = new StringBuilder(":root {\n");
        foreach (var (key, value) in colours)
            builder.Append("  --").Append(key.Replace('_', '-')).Append(": ").Append(value).Append(";\n");
        foreach (var (key, value) in fonts)
            builder.Append("  --font-").Append(key.Replace('_', '-')).Append(": ").Append(value).Append(";\n");
        builder.Append("}\n");
        var first = chain.Select((link, index) => link.Settings.ReplacesCss ? index : -1).FirstOrDefault(index => index >= 0, chain.Length - 1);
        for (var i = first; i >= 0; i--)
        {
            if (chain[i].Folder.Read(StyleSheet) is not { } bytes)
                continue;
            if (StyleText.Read(bytes, chain[i].Folder.Describe(StyleSheet), out var problem) is not { } css)
            {
                if (problem is not null)
                    messages.Add(problem);
                continue;
            }

            Refuse(css, chain[i].Folder.Describe(StyleSheet));
            builder.Append(css);
        }

        return builder.ToString();
    }

    private void Refuse(string css, string file)
    {
        foreach (var bad in new[] { "</", "<!--", "@import", "expression(", "javascript:", "url(http", "url(\"http", "url('http", "url(//", "url(\"//", "url('//" })
        {
            var at = css.IndexOf(bad, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var before = css.AsSpan(0, at);
            messages.Add(RenderCatalogue.UnsafeCss.At(file, before.Count('\n') + 1, at - before.LastIndexOf('\n'), bad));
        }
    }

    private string? ReadLogo()
    {
        var (folder, settings) = chain.FirstOrDefault(link => link.Settings.LogoFile is not null);
        if (settings?.LogoFile is not { } path)
            return null;
        if (!StylePath.IsInside(path))
        {
            messages.Add(RenderCatalogue.PathOutside.About(folder.Describe("style.json"), path));
            return null;
        }

        var type = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            _ => null,
        };
        if (type is not null && folder.Read(path) is { } bytes)
            return $"data:{type};base64,{Convert.ToBase64String(bytes)}";
        messages.Add(RenderCatalogue.FileMissing.About(folder.Describe("style.json"), path, $"\"{folder.Name}\" (as svg, png, jpg or webp)"));
        return null;
    }
}
