using System.Collections.Immutable;

namespace MinutesDsl.Projects;

/// <summary>
/// Everything that the code needs of a file system. Paths are absolute, in the system's own form. Members that touch a file throw
/// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the system refuses.
/// </summary>
public interface IProjectFiles
{
    /// <summary>The file's bytes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    byte[] Read(string path);

    /// <summary>Whether there is a file (not a folder) of this name.</summary>
    bool FileExists(string path);

    /// <summary>Whether there is a folder of this name.</summary>
    bool FolderExists(string path);

    /// <summary>The file's length in bytes; null where there is no such file.</summary>
    long? Length(string path);

    /// <summary>The absolute paths of the files that stand directly in a folder, in ordinal order.</summary>
    ImmutableArray<string> Files(string folder);

    /// <summary>The absolute paths of the folders that stand directly in a folder, in ordinal order; links to folders are left out, so that a walk ends.</summary>
    ImmutableArray<string> Folders(string folder);

    /// <summary>The path of a file or folder that exists, with every link on the way resolved; null where it does not exist or its links lead nowhere.</summary>
    string? RealPath(string path);

    /// <summary>
    /// Writes all of the files or none: until the last is safely beside its place, no old file is touched. Folders are made where they
    /// are missing.
    /// </summary>
    /// <param name="files">What to write where.</param>
    /// <param name="durability">How sure the bytes must be before an old file is replaced.</param>
    void Write(IReadOnlyList<FileToWrite> files, Durability durability);
}
