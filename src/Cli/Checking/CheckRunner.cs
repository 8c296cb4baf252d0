using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Cli;

/// <summary>Does what <c>minutes check</c> asks.</summary>
internal sealed class CheckRunner(CommandContext context)
{
    private const int WorthABar = 10;

    private readonly ProjectCache projects = new(context.Files);

    public int Run(IReadOnlyList<string> paths, int? maxWarnings)
    {
        var styles = StyleInputs.Of(paths, context);
        var inputs = new InputFinder(context.Files, context.WorkingFolder, registersToo: true).Find(styles.Others);
        var reports = new List<FileReport>(inputs.Files.Length);
        var work = new OrderedWork<InputFile, FileReport>(inputs.Files, context.Threads, Check);
        ProgressBar.ForEach(context.Streams, "Checking", WorthABar, work, report => report, reports.Add, context.Cancellation);
        reports.AddRange(ProjectReports.NotAskedFor(projects, inputs, context));
        foreach (var style in styles.Styles)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            reports.AddRange(new StyleCheck(context).Check(style));
        }

        var tally = new Tally();
        var printer = DiagnosticPrinter.For(context.Streams);
        foreach (var report in reports.OrderBy(report => report.Name, StringComparer.Ordinal))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            printer.Print(report);
            tally.Add(report);
        }

        foreach (var problem in inputs.Problems)
            context.Streams.Tell($"minutes: {problem}");
        if (tally.Files > 0)
            context.Streams.Tell(tally.ToString());
        var tooMany = maxWarnings is { } allowed && tally.Warnings > allowed;
        if (tooMany)
            context.Streams.Tell($"That is more than the {Tally.Count(maxWarnings ?? 0, "warning")} allowed.");
        var couldNot = !inputs.Problems.IsEmpty || reports.Exists(report => report.IsUnreadable);
        return couldNot ? ExitCode.CouldNotRun : tally.Errors > 0 || tooMany ? ExitCode.Errors : ExitCode.Success;
    }

    private FileReport Check(InputFile input)
    {
        var project = projects.Of(input.Path);
        if (input.Kind != InputKind.Minutes)
            return CheckProjectFile(input, project);
        if (MinutesReader.Read(input, project, context.Files, out var failure) is not { } model)
            return failure ?? new FileReport(input.Name, []);
        return FileReport.Of(input.Name, model, isFull: false);
    }

    private FileReport CheckProjectFile(InputFile input, LoadedProject project)
    {
        if (project.Files.FirstOrDefault(file => ProjectPath.Comparer.Equals(file.Path, input.Path)) is { } known)
            return FileReport.Of(input.Name, known.Text, known.Diagnostics);

        // A register that was named but that its project does not see, in a hidden folder perhaps.
        var (text, problems) = SourceReader.Read(input.Path, ProjectPath.Relative(project.Location.Root, input.Path), context.Files);
        if (problems.IsEmpty)
            SemanticModel.BindRegister(SyntaxTree.Parse(text, project.Project.Settings), out problems);
        return FileReport.Of(input.Name, text, problems);
    }
}
