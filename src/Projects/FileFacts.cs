using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>
/// What is known of the files that a project's minutes link to. A target that is absolute, or that leads out of the project, by
/// <c>..</c> or by a link, is not looked at.
/// </summary>
/// <param name="root">The project's root folder, an absolute path.</param>
/// <param name="files">Where to look.</param>
public sealed class FileFacts(string root, IProjectFiles files) : IFileFacts
{
    /// <inheritdoc/>
    /// <remarks>
    /// A relative <paramref name="sourcePath"/> counts from the project's root. Escapes in the target (<c>%20</c>) are decoded, and a
    /// fragment (<c>#page=3</c>) is left out where no file has it in its name.
    /// </remarks>
    public FileFact? Find(string? sourcePath, string target)
    {
        if (Look(sourcePath, target) is { } fact)
            return fact;
        var fragment = target.IndexOf('#', StringComparison.Ordinal);
        return fragment > 0 ? Look(sourcePath, target[..fragment]) : null;
    }

    private FileFact? Look(string? sourcePath, string target)
    {
        var name = Uri.UnescapeDataString(target);
        if (!IsRelative(name))
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(sourcePath ?? "-", root)) ?? root;
        var path = Path.GetFullPath(name, folder);
        if (!ProjectPath.IsInside(root, path) || !files.FileExists(path))
            return null;

        // Asked only of a file that exists: each link on the way costs a call.
        if (files.RealPath(root) is not { } realRoot || files.RealPath(path) is not { } realPath || !ProjectPath.IsInside(realRoot, realPath))
            return null;
        return files.Length(path) is { } length ? new FileFact(length) : null;
    }

    private static bool IsRelative(string name) =>
        name.Length > 0 && name[0] != '/' && name.AsSpan().IndexOfAny('\\', ':', '\0') < 0;
}
