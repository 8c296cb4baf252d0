using MinutesDsl.Projects;

namespace MinutesDsl.Render;

/// <summary>
/// The house styles of a project, in its folder <c>styles/</c>. A style's folder may itself be a link, to a style that several projects
/// share; nothing in it leads out of it.
/// </summary>
/// <param name="root">The absolute path of the project's root.</param>
/// <param name="files">Where to read.</param>
/// <param name="display">How messages name the file of an absolute path.</param>
public sealed class ProjectStyleFiles(string root, IProjectFiles files, Func<string, string> display) : IStyleFiles
{
    private readonly string folder = Path.Combine(root, "styles");

    /// <inheritdoc/>
    public byte[]? Read(string relativePath)
    {
        var path = Path.GetFullPath(relativePath, folder);
        var style = Path.Combine(folder, relativePath.Split('/')[0]);
        if (!ProjectPath.IsInside(folder, path) || !files.FileExists(path))
            return null;
        if (files.RealPath(style) is not { } realStyle || files.RealPath(path) is not { } realPath || !ProjectPath.IsInside(realStyle, realPath))
            return null;
        return files.Read(path);
    }

    /// <inheritdoc/>
    public string Describe(string relativePath) => display(Path.GetFullPath(relativePath, folder));
}
