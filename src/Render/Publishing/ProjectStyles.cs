using MinutesDsl.Projects;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>The house style that a project's minutes are published in.</summary>
public static class ProjectStyles
{
    /// <summary>Reads a style of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">The style's name; null for the one that minutes.json names.</param>
    /// <param name="language">The BCP 47 tag of its words.</param>
    /// <param name="files">Where to read.</param>
    /// <param name="display">How messages name the file of an absolute path.</param>
    public static StyleResult Load(LoadedProject project, string? name, string language, IProjectFiles files, Func<string, string> display) =>
        HouseStyles.Load(name ?? project.Project.Settings.Style, new ProjectStyleFiles(project.Location.Root, files, display), language);

    /// <summary>The language of a style's words for some minutes: what minutes.json says, or else the minutes' own.</summary>
    public static string LanguageOf(LoadedProject project, Meeting meeting) =>
        project.Project.Settings.Language is { Length: > 0 } set ? set : meeting.Language;
}
