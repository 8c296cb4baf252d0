using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>What a command works with.</summary>
/// <param name="Streams">Where it writes.</param>
/// <param name="Files">The file system.</param>
/// <param name="WorkingFolder">The absolute path that relative paths count from.</param>
/// <param name="Cancellation">Set at Ctrl-C.</param>
internal sealed record CommandContext(CliStreams Streams, IProjectFiles Files, string WorkingFolder, CancellationToken Cancellation)
{
    /// <summary>On how many threads files are worked at: nothing but the time depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>A path as the user would write it: from the working folder where it lies in it, else whole.</summary>
    public string Display(string path) =>
        ProjectPath.IsInside(WorkingFolder, path) ? Path.GetRelativePath(WorkingFolder, path).Replace(Path.DirectorySeparatorChar, '/') : path;
}
