using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>Checks house styles: their settings, and their templates against the model.</summary>
internal sealed class StyleCheck(CommandContext context)
{
    private const string TemplateExtension = ".html";
    private const string WordTemplate = "minutes.docx";
    private const int DeepestFolder = 8;

    /// <summary>A report for each file of a style, and for each other file that something is to be said of.</summary>
    public IReadOnlyList<FileReport> Check(string folder)
    {
        var name = Path.GetFileName(folder);
        var root = Path.GetDirectoryName(Path.GetDirectoryName(folder)) ?? folder;
        var files = new ProjectStyleFiles(root, context.Files, context.Display);
        var settings = ProjectLoader.Load(ProjectDiscovery.Find(Path.Combine(root, ProjectDiscovery.SettingsFileName), context.Files), context.Files).Project.Settings;
        var result = HouseStyles.Load(name, files, settings.Language is { Length: > 0 } language ? language : "en-GB");
        var templates = Templates(folder, "", 0).ToList();
        var messages = result.Messages.Concat(result.Style is { } style ? HouseStyles.Check(style, templates) : []);
        var own = context.Files.FileExists(Path.Combine(folder, WordTemplate)) ? templates.Append(WordTemplate) : templates;
        var reports = own.Append("style.json").Select(path => files.Describe($"{name}/{path}")).ToDictionary(file => file, _ => new List<ReportedDiagnostic>());
        foreach (var message in messages.Select(message => RenderMessages.Report(message, files.Describe($"{name}/style.json"))))
        {
            if (!reports.TryGetValue(message.File, out var diagnostics))
                reports[message.File] = diagnostics = [];
            diagnostics.Add(message);
        }

        return [.. reports.Select(report => new FileReport(report.Key, [.. report.Value]))];
    }

    private IEnumerable<string> Templates(string folder, string prefix, int depth)
    {
        foreach (var file in context.Files.Files(folder).Where(file => ProjectPath.HasExtension(file, TemplateExtension)).Order(StringComparer.Ordinal))
            yield return prefix + Path.GetFileName(file);
        if (depth >= DeepestFolder)
            yield break;
        foreach (var child in context.Files.Folders(folder).Order(StringComparer.Ordinal))
        {
            foreach (var template in Templates(child, $"{prefix}{Path.GetFileName(child)}/", depth + 1))
                yield return template;
        }
    }
}
