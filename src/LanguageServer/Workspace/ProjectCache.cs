using System.Collections.Concurrent;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// The projects as they are between two changes of a register or of minutes.json, each read when first asked for, and once. A change makes
/// a new cache: documents of an older snapshot keep what they have seen. Safe to share between threads.
/// </summary>
internal sealed class ProjectCache(IProjectFiles files)
{
    // Where an untitled document would lie if it were saved: nothing is there.
    private static readonly string Nowhere = Path.GetFullPath("/untitled");

    private readonly ConcurrentDictionary<string, ProjectLocation> locations = new(ProjectPath.Comparer);
    private readonly ConcurrentDictionary<string, Lazy<LoadedProject>> projects = new(ProjectPath.Comparer);

    /// <summary>The project of no folder: without settings and registers.</summary>
    public static LoadedProject NoProject { get; } = new(new ProjectLocation(Nowhere, null), Project.Empty, []);

    /// <summary>Where the project of a file is.</summary>
    public ProjectLocation Locate(string path) => locations.GetOrAdd(Path.GetDirectoryName(path) ?? path, _ => ProjectDiscovery.Find(path, files));

    /// <summary>The project of a file.</summary>
    public LoadedProject Of(string path)
    {
        var location = Locate(path);
        return projects.GetOrAdd(location.Root, _ => new Lazy<LoadedProject>(() => ProjectLoader.Load(location, files))).Value;
    }
}
