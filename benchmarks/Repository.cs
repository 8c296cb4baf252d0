using System.Runtime.CompilerServices;

namespace MinutesDsl.Benchmarks;

/// <summary>Where the repository's folders are, whatever folder the benchmarks are started from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds MinutesDsl.sln.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>A path below the repository's root.</summary>
    internal static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "MinutesDsl.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException("The benchmarks must run from inside a clone: no MinutesDsl.sln was found above them.");
    }
}
