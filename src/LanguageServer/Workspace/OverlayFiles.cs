using System.Collections.Immutable;
using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>The file system as the editor shows it: an open document's text stands in place of the file on disk, saved or not.</summary>
/// <param name="disk">The file system below.</param>
/// <param name="open">The texts of open documents that are files, by path.</param>
internal sealed class OverlayFiles(IProjectFiles disk, ImmutableDictionary<string, SourceText> open) : IProjectFiles
{
    /// <inheritdoc/>
    public byte[] Read(string path) => open.TryGetValue(path, out var text) ? text.ToBytes() : disk.Read(path);

    /// <inheritdoc/>
    public bool FileExists(string path) => open.ContainsKey(path) || disk.FileExists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => disk.FolderExists(path);

    /// <inheritdoc/>
    public long? Length(string path) => open.TryGetValue(path, out var text) ? text.ToBytes().LongLength : disk.Length(path);

    /// <inheritdoc/>
    public ImmutableArray<string> Files(string folder)
    {
        var here = open.Keys.Where(path => ProjectPath.Comparer.Equals(Path.GetDirectoryName(path), folder)).ToArray();
        if (here.Length == 0)
            return disk.Files(folder);

        // The folder may be one that is not there yet.
        ImmutableArray<string> there = disk.FolderExists(folder) ? disk.Files(folder) : [];
        return [.. there.Union(here, ProjectPath.Comparer).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Folders(string folder) => disk.Folders(folder);

    /// <inheritdoc/>
    public string? RealPath(string path) => disk.RealPath(path) ?? (open.ContainsKey(path) ? path : null);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileToWrite> files, Durability durability) => disk.Write(files, durability);
}
