namespace MinutesDsl.Projects;

/// <summary>A file that waits beside its place, under a temporary name.</summary>
internal sealed class StagedFile
{
    private readonly string target;
    private readonly string temporary;
    private readonly string? old;
    private bool committed;

    private StagedFile(string target, string temporary, string? old)
    {
        this.target = target;
        this.temporary = temporary;
        this.old = old;
    }

    /// <summary>Writes the bytes beside their place. On failure nothing is left behind.</summary>
    public static StagedFile Stage(FileToWrite file, Durability durability, bool keepOld)
    {
        var target = durability == Durability.Source ? RealPath.Resolve(file.Path) ?? file.Path : file.Path;
        var folder = Path.GetDirectoryName(target) ?? throw new IOException($"'{target}' is not the name of a file.");
        Directory.CreateDirectory(folder);
        if (Directory.Exists(target))
            throw new IOException($"'{target}' is a folder.");

        // A rename would replace it all the same where the folder may be written to.
        if (durability == Durability.Source && File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"'{target}' is read-only.");

        string? old = null;
        var temporary = TemporaryName(folder);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(file.Content);
                stream.Flush(flushToDisk: durability == Durability.Source);
            }

            if (File.Exists(target))
            {
                if (durability == Durability.Source && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                if (keepOld)
                {
                    old = TemporaryName(folder);
                    File.Copy(target, old);
                }
            }

            return new StagedFile(target, temporary, old);
        }
        catch
        {
            Remove(temporary);
            Remove(old);
            throw;
        }
    }

    /// <summary>Puts the new file in its place.</summary>
    public void Commit()
    {
        File.Move(temporary, target, overwrite: true);
        committed = true;
    }

    /// <summary>Puts the old file back, or takes the new one away where there was none.</summary>
    public void RollBack()
    {
        if (!committed)
            return;
        try
        {
            if (old is null)
                File.Delete(target);
            else
                File.Move(old, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell; the folder was writable a moment ago.
        }
    }

    /// <summary>Removes what stands under a temporary name.</summary>
    public void RemoveTemporaries()
    {
        Remove(temporary);
        Remove(old);
    }

    // The name does not contain the target's: with it a long name would become too long.
    private static string TemporaryName(string folder) =>
        Path.Combine(folder, AtomicFile.TemporaryPrefix + Path.GetRandomFileName() + AtomicFile.TemporarySuffix);

    private static void Remove(string? path)
    {
        if (path is null)
            return;
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nothing better can be done, and the write's own failure is the one to tell.
        }
    }
}
