using System.Collections.Immutable;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli.Tests;

/// <summary>The real file system, but for paths that give trouble; root may look into any real folder.</summary>
/// <param name="trouble">What a path throws, or null.</param>
internal sealed class TroubledFiles(Func<string, Exception?> trouble) : IProjectFiles
{
    private readonly PhysicalFiles real = new();

    public byte[] Read(string path) => Try(path, real.Read);

    public bool FileExists(string path) => real.FileExists(path);

    public bool FolderExists(string path) => real.FolderExists(path);

    public long? Length(string path) => real.Length(path);

    public ImmutableArray<string> Files(string folder) => Try(folder, real.Files);

    public ImmutableArray<string> Folders(string folder) => Try(folder, real.Folders);

    public string? RealPath(string path) => real.RealPath(path);

    public void Write(IReadOnlyList<FileToWrite> files, Durability durability)
    {
        if (files.Select(file => trouble(file.Path)).FirstOrDefault(exception => exception is not null) is { } exception)
            throw exception;
        real.Write(files, durability);
    }

    private T Try<T>(string path, Func<string, T> work) => trouble(path) is { } exception ? throw exception : work(path);
}
