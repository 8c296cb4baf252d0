using MinutesDsl.Projects;

namespace MinutesDsl.Render;

/// <summary>Where outputs go, and where they may not: the same from the command line and from an editor.</summary>
public static class OutputPath
{
    /// <summary>The folder that outputs go to where no other is named.</summary>
    public const string DefaultFolder = "out";

    /// <summary>An output's path below the folder of outputs, with <c>/</c>: where its source is below <paramref name="from"/>, <c>2023/july.full.html</c>.</summary>
    /// <param name="from">The absolute path of the folder that the source's path counts from.</param>
    /// <param name="source">The absolute path of the minutes.</param>
    /// <param name="format">The format.</param>
    /// <param name="edition">For whom.</param>
    public static string Below(string from, string source, OutputFormat format, Edition edition) =>
        Path.ChangeExtension(ProjectPath.Relative(from, source), null) + (edition == Edition.Full ? ".full." : ".") + Word(format);

    /// <summary>A format's word, which is also the end of its files' names: <c>html</c>.</summary>
    public static string Word(OutputFormat format) => format.ToString().ToLowerInvariant();

    /// <summary>The file that stands where a folder is wanted, at its path or above it; null where none does.</summary>
    public static string? FileOnTheWay(string folder, IProjectFiles files)
    {
        for (var path = folder; path is not null; path = Path.GetDirectoryName(path))
        {
            if (files.FileExists(path))
                return path;
            if (files.FolderExists(path))
                return null;
        }

        return null;
    }

    /// <summary>
    /// Which of some absolute paths of outputs lead onto a source, be it by a link, or have the name of a project's settings: nothing may
    /// be written there.
    /// </summary>
    public static IEnumerable<string> OntoSources(IEnumerable<string> outputs, IEnumerable<string> sources, IProjectFiles files)
    {
        var real = sources.Select(path => files.RealPath(path) ?? path).ToHashSet(ProjectPath.Comparer);
        return outputs.Where(output => real.Contains(files.RealPath(output) ?? output) || Path.GetFileName(output) == ProjectDiscovery.SettingsFileName);
    }
}
