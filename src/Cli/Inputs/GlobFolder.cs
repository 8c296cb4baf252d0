using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>A folder as patterns see it: without the folders of tools, and without links, which could lead in a circle.</summary>
internal sealed class GlobFolder(IProjectFiles files, string path, GlobFolder? parent) : DirectoryInfoBase
{
    public override string Name => Path.GetFileName(path);

    public override string FullName => path;

    public override DirectoryInfoBase? ParentDirectory =>
        parent ?? (Path.GetDirectoryName(path) is { } above ? new GlobFolder(files, above, null) : null);

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        var found = new List<FileSystemInfoBase>();
        try
        {
            found.AddRange(files.Files(path).Select(file => new GlobFile(file, this)));
            found.AddRange(files.Folders(path).Where(folder => !SourceFolders.AreSkipped(folder)).Select(folder => new GlobFolder(files, folder, this)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What may not be looked into matches nothing.
        }

        return found;
    }

    public override DirectoryInfoBase? GetDirectory(string name) =>
        name == ".." ? ParentDirectory : new GlobFolder(files, Path.Combine(path, name), this);

    public override FileInfoBase? GetFile(string name)
    {
        var file = Path.Combine(path, name);
        return files.FileExists(file) ? new GlobFile(file, this) : null;
    }

    private sealed class GlobFile(string path, GlobFolder folder) : FileInfoBase
    {
        public override string Name => Path.GetFileName(path);

        public override string FullName => path;

        public override DirectoryInfoBase? ParentDirectory => folder;
    }
}
