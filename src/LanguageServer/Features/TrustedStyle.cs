using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>
/// The house styles that a user's trust allows: the templates of a workspace that is not trusted are not run, and none of its style
/// files is read.
/// </summary>
internal static class TrustedStyle
{
    /// <summary>The built-in style.</summary>
    public const string BuiltIn = "standard";

    /// <summary>The name of the style that a document is to be published in.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="asked">The style asked for; null for the project's.</param>
    public static string NameFor(DocumentSnapshot document, string? asked) =>
        asked is { Length: > 0 } ? asked : document.Project.Project.Settings.Style;

    /// <summary>Reads a style.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="name">The style's name; must be <see cref="BuiltIn"/> where the workspace is not trusted.</param>
    /// <param name="files">Where to read.</param>
    public static StyleResult Load(DocumentSnapshot document, string name, IProjectFiles files)
    {
        var project = document.Project;
        return ProjectStyles.Load(project, name, ProjectStyles.LanguageOf(project, document.Model.Document.Meeting), files, path => Display(project, path));
    }

    /// <summary>A path as messages name it: from the project's root where it lies in it.</summary>
    public static string Display(LoadedProject project, string path) =>
        ProjectPath.IsInside(project.Location.Root, path) ? ProjectPath.Relative(project.Location.Root, path) : path;
}
