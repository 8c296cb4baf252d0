using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>Does what <c>minutes render</c> asks.</summary>
internal sealed class RenderRunner(CommandContext context)
{
    // The labels' language does not matter to the question whether a style can be read at all.
    private const string AnyLanguage = "en-GB";

    private readonly ProjectCache projects = new(context.Files);
    private readonly StyleCache styles = new(context);
    private readonly DiagnosticPrinter printer = DiagnosticPrinter.For(context.Streams);
    private readonly Tally tally = new();
    private int written;
    private int exitCode = ExitCode.Success;

    public int Run(IReadOnlyList<string> paths, RenderOptions options)
    {
        var inputs = new InputFinder(context.Files, context.WorkingFolder, registersToo: false).Find(paths);
        foreach (var input in inputs.Files)
            projects.Of(input.Path);
        var plan = OutputPlan.Make(inputs, projects, options, context);
        if (Refuse(plan.Refusals) || !StylesCanBeRead(options))
            return ExitCode.CouldNotRun;

        foreach (var report in ProjectReports.NotAskedFor(projects, inputs, context))
            Print(report with { Diagnostics = [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)] });
        var renderer = new InputRenderer(projects, styles, options, context);
        var work = plan.Outputs.GroupBy(output => output.Input).Select(group => (Input: group.Key, Outputs: group.ToArray())).ToArray();
        try
        {
            var rendering = new OrderedWork<(InputFile Input, PlannedOutput[] Outputs), PreparedInput>(work, context.Threads, each => renderer.Prepare(each.Input, each.Outputs));
            ProgressBar.ForEach(context.Streams, "Rendering", 1, rendering, renderer.Write, Finish, context.Cancellation);
        }
        finally
        {
            Refuse(inputs.Problems);
            if (tally.Files > 0)
                context.Streams.Tell(string.Create(CultureInfo.InvariantCulture, $"{tally} {written} of {Tally.Count(work.Length, "meeting")} written."));
        }

        return exitCode;
    }

    private void Finish(RenderedInput rendered)
    {
        Print(rendered.Report);
        if (rendered.IsWritten)
        {
            written++;
            printer.PrintLine($"{rendered.Report.Name}: {rendered.Outcome}");
        }
        else
        {
            context.Streams.Tell($"{rendered.Report.Name}: {rendered.Outcome}");
        }

        exitCode = Math.Max(exitCode, rendered.ExitCode);
    }

    private void Print(FileReport report)
    {
        printer.Print(report);
        tally.Add(report);
        if (report.IsUnreadable)
            exitCode = ExitCode.CouldNotRun;
    }

    private bool Refuse(ImmutableArray<string> sentences)
    {
        foreach (var sentence in sentences)
            context.Streams.Tell($"minutes: {sentence}");
        if (!sentences.IsEmpty)
            exitCode = ExitCode.CouldNotRun;
        return !sentences.IsEmpty;
    }

    private bool StylesCanBeRead(RenderOptions options)
    {
        var all = true;
        foreach (var project in projects.All)
        {
            var style = styles.Load(project, options.Style, project.Project.Settings.Language is { Length: > 0 } set ? set : AnyLanguage);
            if (style.Style is { } read)
            {
                Prepare(read, options);
                continue;
            }

            all = false;
            foreach (var message in styles.NotYetSaid(style, $"style '{options.Style ?? project.Project.Settings.Style}'"))
                printer.Print(message);
        }

        if (!all)
            context.Streams.Tell("minutes: The house style could not be read. Nothing was written.");
        return all;
    }

    // Half of the time that one document takes is its template's; meanwhile the minutes can be read and checked.
    private void Prepare(HouseStyle style, RenderOptions options)
    {
        if (context.Threads <= 1)
            return;
        foreach (var format in options.Formats)
            Task.Run(() => style.Prepare(format));
    }
}
