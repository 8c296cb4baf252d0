namespace MinutesDsl.Projects;

/// <summary>A path with every link on the way resolved: .NET resolves only the last part of one.</summary>
internal static class RealPath
{
    // As many as Linux follows before it reports ELOOP.
    private const int MaximumLinks = 40;

    /// <summary>The real path of what <paramref name="path"/> names, or null where that does not exist or its links lead in a circle.</summary>
    public static string? Resolve(string path)
    {
        var links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    private static string? Resolve(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        if (Resolve(parent, ref links) is not { } realParent)
            return null;
        var here = Path.Combine(realParent, Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        if (entry.LinkTarget is { } target)
            return ++links > MaximumLinks ? null : Resolve(Path.GetFullPath(target, realParent), ref links);
        return entry.Exists ? here : null;
    }
}
