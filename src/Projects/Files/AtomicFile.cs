using System.Collections.Immutable;

namespace MinutesDsl.Projects;

/// <summary>
/// Writes files whole or not at all. Each is written under a temporary name in its own folder and then renamed, which replaces the old
/// file in one step; where one of several cannot be written, those already replaced are put back.
/// </summary>
public static class AtomicFile
{
    /// <summary>The beginning of the name of every temporary file.</summary>
    public const string TemporaryPrefix = ".minutes-";

    /// <summary>The end of the name of every temporary file.</summary>
    public const string TemporarySuffix = ".tmp";

    /// <summary>Writes one file.</summary>
    /// <exception cref="IOException">It could not be written; the old file is as it was, and no temporary file is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it; the old file is as it was.</exception>
    public static void Write(string path, byte[] content, Durability durability = Durability.Output) =>
        Write([new FileToWrite(path, content)], durability);

    /// <summary>Writes all of the files, or none.</summary>
    /// <exception cref="IOException">One could not be written; all old files are as they were, and no temporary file is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow one; all old files are as they were.</exception>
    public static void Write(IReadOnlyList<FileToWrite> files, Durability durability = Durability.Output)
    {
        var staged = ImmutableArray.CreateBuilder<StagedFile>(files.Count);
        try
        {
            foreach (var file in files)
                staged.Add(StagedFile.Stage(file, durability, keepOld: files.Count > 1));
            foreach (var file in staged)
                file.Commit();
        }
        catch
        {
            foreach (var file in Enumerable.Reverse(staged))
                file.RollBack();
            throw;
        }
        finally
        {
            foreach (var file in staged)
                file.RemoveTemporaries();
        }
    }
}
