using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>
/// The house styles of a project, in its folder <c>styles/</c>. A style's folder may itself be a link, to a style that several projects
/// share; nothing in it leads out of it.
/// </summary>
internal sealed class ProjectStyleFiles(string root, CommandContext context) : IStyleFiles
{
    private readonly string folder = Path.Combine(root, "styles");

    public byte[]? Read(string relativePath)
    {
        var path = Path.GetFullPath(relativePath, folder);
        var style = Path.Combine(folder, relativePath.Split('/')[0]);
        if (!ProjectPath.IsInside(folder, path) || !context.Files.FileExists(path))
            return null;
        if (context.Files.RealPath(style) is not { } realStyle || context.Files.RealPath(path) is not { } realPath || !ProjectPath.IsInside(realStyle, realPath))
            return null;
        return context.Files.Read(path);
    }

    public string Describe(string relativePath) => context.Display(Path.GetFullPath(relativePath, folder));
}
