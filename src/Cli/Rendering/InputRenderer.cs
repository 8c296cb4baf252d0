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
        var style = styles.Load(project, options.Style, ProjectStyles.LanguageOf(project, model.Document.Meeting));
        var published = Publisher.Publish(model, project, new PublishingRequest([.. outputs.Select(output => output.Format)], options.Edition, style, options.Force));
        if (published.Refusal == PublishingRefusal.ExemptTextUnclear)
            return new RenderedInput(Report(input, model, [], []), ExitCode.Errors, "not written, because what is exempt in it is not marked clearly. Mend the error above; --force does not change this.");

        var report = Report(input, model, [.. styles.NotYetSaid(style, input.Name)], published.Messages);
        if (published.Refusal == PublishingRefusal.StyleHasErrors)
            return new RenderedInput(report, ExitCode.Errors, "not written, because the house style has errors. Mend those above.");
        if (published.Refusal == PublishingRefusal.MinutesHaveErrors)
            return new RenderedInput(report, ExitCode.Errors, "not written, because these minutes are to be published and there are errors. Mend them, or add --force.");

        if (OpenInWord.Find(outputs, context.Files) is { } open)
            return new RenderedInput(report, ExitCode.CouldNotRun, open);
        try
        {
            context.Files.Write([.. outputs.Zip(published.Outputs, (output, file) => new FileToWrite(output.Path, file.Content))], Durability.Output);
        }
        catch (Exception problem) when (OpenInWord.Explain(problem, outputs, context.Files) is not null)
        {
            return new RenderedInput(report, ExitCode.CouldNotRun, OpenInWord.Explain(problem, outputs, context.Files) ?? "");
        }

        return new RenderedInput(report, ExitCode.Success, $"written to {string.Join(" and ", outputs.Select(output => output.Name))}");
    }

    private static RenderedInput NotRead(FileReport failure) =>
        new(failure, failure.IsUnreadable ? ExitCode.CouldNotRun : ExitCode.Errors, "not written, because it could not be read.");

    private FileReport Report(InputFile input, SemanticModel model, ImmutableArray<ReportedDiagnostic> ofStyle, ImmutableArray<RenderMessage> messages)
    {
        // Hints are for those who write, not for those who publish.
        var ofText = FileReport.Of(input.Name, model, isFull: options.Edition == Edition.Full).Diagnostics;
        var ofOutput = messages.Select(message => RenderMessages.Report(message.File == model.Tree.Text.Path ? message with { File = null } : message, input.Name));
        return new FileReport(input.Name, [.. ofText.Concat(ofStyle).Concat(ofOutput).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }
}
