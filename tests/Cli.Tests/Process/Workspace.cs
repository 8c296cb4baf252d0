using System.Text;

namespace MinutesDsl.Cli.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Workspace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("minutes-cli-").FullName;

    public string At(string relative) => Path.GetFullPath(relative, Root);

    public Workspace Add(string relative, string text) => Add(relative, Encoding.UTF8.GetBytes(text));

    public Workspace Add(string relative, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative)) ?? Root);
        File.WriteAllBytes(At(relative), content);
        return this;
    }

    public MinutesResult Minutes(params string[] arguments) => MinutesProcess.Run(Root, arguments);

    /// <summary>The names of all files, hidden ones included, with <c>/</c>.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
