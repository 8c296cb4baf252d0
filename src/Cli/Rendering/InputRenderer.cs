using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Render;
using MinutesDsl.Semantics;

namespace MinutesDsl.Cli;

/// <summary>Renders one file of minutes after the other, and writes all outputs of each, or none.</summary>
internal sealed class InputRenderer(ProjectCache projects, StyleCache styles, RenderOptions options, CommandContext context)
{
    /// <summary>Renders and writes one file. Never throws but for cancellation: what goes wrong with one must not keep the others from being written.</summary>
    public RenderedInput Render(InputFile input, IReadOnlyList<PlannedOutput> outputs)
    {
        try
        {
            var project = projects.Of(input.Path);
            if (MinutesReader.Read(input, project, context.Files, out var failure) is not { } model)
                return NotRead(failure ?? new FileReport(input.Name, []));
            return Render(input, outputs, project, model);
        }
        catch (Exception problem) when (problem is not OperationCanceledException && !Application.IsDebugging)
        {
            return new RenderedInput(new FileReport(input.Name, []), ExitCode.CouldNotRun, $"not written: {Application.Explain(problem)}");
        }
    }

    private RenderedInput Render(InputFile input, IReadOnlyList<PlannedOutput> outputs, LoadedProject project, SemanticModel model)
    {
        if (options.Edition == Edition.Public && model.PublicEditionIsRefused)
            return new RenderedInput(Report(input, model, [], []), ExitCode.Errors, "not written, because what is exempt in it is not marked clearly. Mend the error above; --force does not change this.");

        var meeting = model.Document.Meeting;
        var language = project.Project.Settings.Language is { Length: > 0 } set ? set : meeting.Language;
        var style = styles.Load(project, options.Style, language);
        var rendered = style.Style is { } house
            ? outputs.Select(output => Renderer.Render(model, new RenderRequest(output.Format, options.Edition, house, SourceLines: false, PrintVersion.Version))).ToArray()
            : [];

        var report = Report(input, model, [.. styles.NotYetSaid(style, input.Name)], rendered);
        if (rendered.Length == 0 || rendered.Any(result => result.Output is null))
            return new RenderedInput(report, ExitCode.Errors, "not written, because the house style has errors. Mend those above.");
        var isPublished = meeting.Status >= MinutesStatus.PublishedDraft;
        if (isPublished && !options.Force && (project.HasErrors || report.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)))
            return new RenderedInput(report, ExitCode.Errors, "not written, because these minutes are to be published and there are errors. Mend them, or add --force.");

        var files = new List<FileToWrite>();
        foreach (var (output, result) in outputs.Zip(rendered))
            if (result.Output is { } file)
                files.Add(new FileToWrite(output.Path, file.Content));
        if (OpenInWord.Find(outputs, context.Files) is { } open)
            return new RenderedInput(report, ExitCode.CouldNotRun, open);
        try
        {
            context.Files.Write(files, Durability.Output);
        }
        catch (Exception problem) when (OpenInWord.Explain(problem, outputs, context.Files) is not null)
        {
            return new RenderedInput(report, ExitCode.CouldNotRun, OpenInWord.Explain(problem, outputs, context.Files) ?? "");
        }

        return new RenderedInput(report, ExitCode.Success, $"written to {string.Join(" and ", outputs.Select(output => output.Name))}");
    }

    private static RenderedInput NotRead(FileReport failure) =>
        new(failure, failure.IsUnreadable ? ExitCode.CouldNotRun : ExitCode.Errors, "not written, because it could not be read.");

    private FileReport Report(InputFile input, SemanticModel model, ImmutableArray<ReportedDiagnostic> ofStyle, RenderResult[] rendered)
    {
        // Hints are for those who write, not for those who publish.
        var ofText = FileReport.Of(input.Name, model, isFull: options.Edition == Edition.Full).Diagnostics;
        var ofOutput = rendered
            .SelectMany(result => result.Messages)
            .Distinct()
            .Select(message => RenderMessages.Report(message.File == model.Tree.Text.Path ? message with { File = null } : message, input.Name));
        return new FileReport(input.Name, [.. ofText.Concat(ofStyle).Concat(ofOutput).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }
}
