using System.Collections.Immutable;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>
/// The house styles of a run, each read once, and what is to be said of them, each said once. Styles may be asked for from several threads; what is to be
/// said, in the order in which it is said.
/// </summary>
internal sealed class StyleCache(CommandContext context)
{
    private readonly Lock access = new();
    private readonly Dictionary<(string Root, string Name, string Language), StyleResult> styles = [];
    private readonly HashSet<RenderMessage> said = [];

    public StyleResult Load(LoadedProject project, string? name, string language)
    {
        name ??= project.Project.Settings.Style;
        var key = (project.Location.Root, name, language);
        lock (access)
        {
            if (!styles.TryGetValue(key, out var style))
                styles[key] = style = ProjectStyles.Load(project, name, language, context.Files, context.Display);
            return style;
        }
    }

    /// <summary>Those messages of a style that were not handed out before, as lines about its files.</summary>
    public ImmutableArray<ReportedDiagnostic> NotYetSaid(StyleResult style, string name) =>
        [.. style.Messages.Where(said.Add).Select(message => RenderMessages.Report(message, name))];
}
