using System.Runtime.CompilerServices;

namespace MinutesDsl.Tests;

/// <summary>Where the tests find the repository's own folders, whatever folder they are run from.</summary>
internal static class RepositoryPaths
{
    /// <summary>The folder that holds MinutesDsl.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared acceptance material beside the clone, or null where it is absent.</summary>
    public static string? Shared { get; } =
        Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    /// <summary>A path below the repository root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string? here = null)
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "MinutesDsl.sln")))
                    return folder;
        }

        throw new DirectoryNotFoundException("The tests must run from inside a clone: no MinutesDsl.sln was found above them.");
    }
}
