using System.Collections.Immutable;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>Which of the paths that were asked for are house styles, and what is left for minutes and registers.</summary>
/// <param name="Styles">The absolute paths of the styles' folders, each once.</param>
/// <param name="Others">The other paths, as typed.</param>
internal sealed record StyleInputs(ImmutableArray<string> Styles, ImmutableArray<string> Others)
{
    private const string SettingsFile = "style.json";
    private const string WordTemplate = "minutes.docx";
    private const string StylesFolder = "styles";

    /// <summary>A style is named by its folder, by its style.json or its Word template, or with all others by the folder <c>styles</c>.</summary>
    public static StyleInputs Of(IReadOnlyList<string> paths, CommandContext context)
    {
        var styles = new List<string>();
        var others = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            var found = path.Length == 0 ? [] : Find(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, context.WorkingFolder)), context.Files);
            styles.AddRange(found);
            if (found.IsEmpty)
                others.Add(path);
        }

        return new StyleInputs([.. styles.Distinct(ProjectPath.Comparer)], others.ToImmutable());
    }

    private static ImmutableArray<string> Find(string path, IProjectFiles files)
    {
        if (Path.GetDirectoryName(path) is { } own && files.FileExists(path)
            && (Path.GetFileName(path) == SettingsFile || (Path.GetFileName(path) == WordTemplate && IsStyle(own, files))))
            return [own];
        if (!files.FolderExists(path))
            return [];
        if (IsStyle(path, files))
            return [path];
        return Path.GetFileName(path) == StylesFolder ? [.. files.Folders(path).Where(folder => IsStyle(folder, files)).Order(StringComparer.Ordinal)] : [];
    }

    private static bool IsStyle(string folder, IProjectFiles files) =>
        Path.GetFileName(Path.GetDirectoryName(folder)) == StylesFolder && files.FileExists(Path.Combine(folder, SettingsFile));
}
