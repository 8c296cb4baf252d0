using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>What is to be said of minutes.json and the registers of the projects that minutes belong to.</summary>
internal static class ProjectReports
{
    /// <summary>A report for each such file that was not asked for and has something to say.</summary>
    public static IEnumerable<FileReport> NotAskedFor(ProjectCache projects, InputSet inputs, CommandContext context)
    {
        var asked = inputs.Files.Select(input => input.Path).ToHashSet(ProjectPath.Comparer);
        return projects.All
            .SelectMany(project => project.Files)
            .Where(file => !file.Diagnostics.IsEmpty && !asked.Contains(file.Path))
            .DistinctBy(file => file.Path)
            .Select(file => FileReport.Of(context.Display(file.Path), file.Text, file.Diagnostics));
    }
}
