using System.Collections.Immutable;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>The projects of a run, each read once. Safe to use from several threads.</summary>
internal sealed class ProjectCache(IProjectFiles files)
{
    private readonly Lock access = new();
    private readonly Dictionary<string, LoadedProject> projects = new(ProjectPath.Comparer);
    private readonly Dictionary<string, ProjectLocation> locations = new(ProjectPath.Comparer);

    /// <summary>The projects read so far, ordered by root.</summary>
    public ImmutableArray<LoadedProject> All
    {
        get
        {
            lock (access)
                return [.. projects.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value)];
        }
    }

    /// <summary>The project of a file.</summary>
    public LoadedProject Of(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        lock (access)
        {
            if (!locations.TryGetValue(folder, out var location))
                locations[folder] = location = ProjectDiscovery.Find(path, files);
            if (!projects.TryGetValue(location.Root, out var project))
                projects[location.Root] = project = ProjectLoader.Load(location, files);
            return project;
        }
    }
}
