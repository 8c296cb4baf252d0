namespace MinutesDsl.Projects;

/// <summary>Questions about paths that depend on the system.</summary>
public static class ProjectPath
{
    /// <summary>How file names compare here: Windows and macOS take <c>A</c> and <c>a</c> for one name, other systems do not.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether a path has the extension, in capitals or not. The extension begins with its dot.</summary>
    public static bool HasExtension(string path, string extension) =>
        Path.GetExtension(path.AsSpan()).Equals(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an absolute path is that of a folder, or lies in it. No link is looked at.</summary>
    public static bool IsInside(string folder, string path)
    {
        var prefix = Path.TrimEndingDirectorySeparator(folder);
        return Comparer.Equals(prefix, path)
            || (path.Length > prefix.Length
                && Comparer.Equals(prefix, path[..prefix.Length])
                && (Path.EndsInDirectorySeparator(prefix) || path[prefix.Length] == Path.DirectorySeparatorChar));
    }

    /// <summary>The path from a folder to a file in it, with <c>/</c> on every system.</summary>
    public static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
