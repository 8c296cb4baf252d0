using MinutesDsl.Projects;

namespace MinutesDsl.LanguageServer.Lifecycle;

/// <summary>What a server works with, so that tests can put something else in its place.</summary>
/// <param name="Files">The file system.</param>
/// <param name="Version">The program's version, as the client is told.</param>
internal sealed record ServerOptions(IProjectFiles Files, string Version)
{
    /// <summary>The clock and its timers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gives a task that ends when a process, known by its id, has ended; null where there is none to see.</summary>
    public Func<int, Task?> WatchProcess { get; init; } = ParentProcess.Watch;

    /// <summary>How long the last answers may take when everything ends.</summary>
    public TimeSpan LastWords { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Methods beside, or in place of, those of the table.</summary>
    public IReadOnlyList<Rpc.Method> ExtraMethods { get; init; } = [];
}
