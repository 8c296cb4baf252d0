using MinutesDsl.Tests;

namespace MinutesDsl.Architecture.Tests;

/// <summary>The repository's own files: those that somebody wrote, not those that a build or a package made.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Skipped = ["bin", "obj", "out", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Absolute paths of the files below a folder of the repository whose names match a pattern; none where the folder is absent.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) => Walk(RepositoryPaths.At(folder), pattern);

    /// <summary>Absolute paths of the folders below a folder of the repository.</summary>
    public static IEnumerable<string> FoldersBelow(string folder) => Folders(RepositoryPaths.At(folder));

    /// <summary>A path from the repository's root, with <c>/</c>.</summary>
    public static string Name(string path) => Path.GetRelativePath(RepositoryPaths.Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder, string pattern) =>
        !Directory.Exists(folder) ? [] : Folders(folder).Prepend(folder).SelectMany(each => Directory.EnumerateFiles(each, pattern)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Folders(string folder) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder)
            .Where(child => Path.GetFileName(child) is var name && !Skipped.Contains(name) && (name[0] != '.' || name == ".ci"))
            .SelectMany(child => Folders(child).Prepend(child));
}
