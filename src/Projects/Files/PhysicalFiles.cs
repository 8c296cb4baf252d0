using System.Collections.Immutable;

namespace MinutesDsl.Projects;

/// <summary>The file system of this machine.</summary>
public sealed class PhysicalFiles : IProjectFiles
{
    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        // A designer renders while the template is open in Word, which on Windows holds it for writing and lets others only read.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        var length = file.CanSeek ? file.Length : 0;
        using var content = new MemoryStream(length is > 0 and < int.MaxValue ? (int)length : 0);
        file.CopyTo(content);
        return content.Length == content.Capacity ? content.GetBuffer() : content.ToArray();
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool FolderExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public long? Length(string path)
    {
        // A link's own length is that of its target's name.
        var file = new FileInfo(path);
        if (!file.Exists)
            return null;
        return file.LinkTarget is null ? file.Length : file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : null;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Files(string folder) => [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public ImmutableArray<string> Folders(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateDirectories()
            .Where(child => child.LinkTarget is null)
            .Select(child => child.FullName)
            .Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string? RealPath(string path) => Projects.RealPath.Resolve(path);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<FileToWrite> files, Durability durability) => AtomicFile.Write(files, durability);
}
