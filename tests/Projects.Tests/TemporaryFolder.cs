namespace MinutesDsl.Projects.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("minutes-tests-").FullName;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Write(string relative, string text)
    {
        var path = At(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The names of everything in the folder, hidden files included, with <c>/</c>.</summary>
    public string[] Names() =>
        [.. Directory.EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories).Select(path => ProjectPath.Relative(Root, path)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            foreach (var folder in Directory.EnumerateDirectories(Root, "*", SearchOption.AllDirectories))
                if (new DirectoryInfo(folder).LinkTarget is null)
                    File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Root, recursive: true);
    }
}
