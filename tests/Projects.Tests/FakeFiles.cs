using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Projects.Tests;

/// <summary>A file system in memory, rooted at <see cref="Root"/>.</summary>
internal sealed class FakeFiles : IProjectFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetPathRoot(Path.GetTempPath()) ?? "/", "project"));

    /// <summary>Files that exist but may not be read.</summary>
    public HashSet<string> Locked { get; } = new(StringComparer.Ordinal);

    public static string At(string relative) => Path.GetFullPath(relative, Root);

    public FakeFiles Add(string relative, string text) => Add(relative, Encoding.UTF8.GetBytes(text));

    public FakeFiles Add(string relative, byte[] content)
    {
        files[At(relative)] = content;
        return this;
    }

    /// <summary>Makes the file at one path really live at another.</summary>
    /// <summary>Deletes a file.</summary>
    public void Delete(string relative) => files.Remove(At(relative));

    public FakeFiles Link(string relative, string target)
    {
        links[At(relative)] = At(target);
        return this;
    }

    public byte[] Read(string path)
    {
        if (Locked.Contains(path))
            throw new UnauthorizedAccessException(path);
        return files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException(path);
    }

    public bool FileExists(string path) => files.ContainsKey(path);

    public bool FolderExists(string path) => files.Keys.Any(file => ProjectPath.IsInside(path, file) && file != path);

    public long? Length(string path) => files.TryGetValue(path, out var bytes) ? bytes.Length : null;

    public ImmutableArray<string> Files(string folder) => [.. files.Keys.Where(file => Path.GetDirectoryName(file) == folder)];

    public ImmutableArray<string> Folders(string folder) =>
        [.. files.Keys
            .Where(file => ProjectPath.IsInside(folder, file))
            .Select(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts.Length > 1)
            .Select(parts => Path.Combine(folder, parts[0]))
            .Distinct()];

    public string? RealPath(string path) => links.TryGetValue(path, out var target) ? target : FileExists(path) || FolderExists(path) ? path : null;

    public void Write(IReadOnlyList<FileToWrite> files, Durability durability)
    {
        foreach (var file in files)
            this.files[file.Path] = file.Content;
    }
}
