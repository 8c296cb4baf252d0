using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Render;
using MinutesDsl.Semantics;

namespace MinutesDsl.Cli;

/// <summary>Renders files of minutes, and writes all outputs of each, or none.</summary>
internal sealed class InputRenderer(ProjectCache projects, StyleCache styles, RenderOptions options, CommandContext context)
{
    /// <summary>Renders one file, and writes nothing. Safe to call from several threads; never throws: see <see cref="Guard"/>.</summary>
    public PreparedInput Prepare(InputFile input, IReadOnlyList<PlannedOutput> outputs)
    {
        var prepared = new PreparedInput(input, outputs);
        return Guard(() => Render(prepared), failure => prepared with { Outcome = failure }, input);
    }

    /// <summary>
    /// Writes what was rendered of one file. To be called for one after the other, in the order in which they are reported; never throws: see <see cref="Guard"/>.
    /// </summary>
    public RenderedInput Write(PreparedInput prepared) =>
        prepared.Outcome ?? Guard(() => WriteWhole(prepared), failure => failure, prepared.Input);

    // What goes wrong with one must not keep the others from being written.
    private static T Guard<T>(Func<T> work, Func<RenderedInput, T> failed, InputFile input)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is not OperationCanceledException && !Application.IsDebugging)
        {
            return failed(new RenderedInput(new FileReport(input.Name, []), ExitCode.CouldNotRun, $"not written: {Application.Explain(problem)}"));
        }
    }

    private PreparedInput Render(PreparedInput prepared)
    {
        var input = prepared.Input;
        var project = projects.Of(input.Path);
        if (MinutesReader.Read(input, project, context.Files, out var failure) is not { } model)
            return prepared with { Outcome = NotRead(failure ?? new FileReport(input.Name, [])) };
        var style = styles.Load(project, options.Style, ProjectStyles.LanguageOf(project, model.Document.Meeting));
        var published = Publisher.Publish(model, project, new PublishingRequest([.. prepared.Outputs.Select(output => output.Format)], options.Edition, style, options.Force));
        return prepared with
        {
            Style = style,
            Published = published,
            OfText = FileReport.Of(input.Name, model, isFull: options.Edition == Edition.Full).Diagnostics,
            OfOutput = [.. published.Messages.Select(message => RenderMessages.Report(message.File == model.Tree.Text.Path ? message with { File = null } : message, input.Name))],
        };
    }

    private RenderedInput WriteWhole(PreparedInput prepared)
    {
        if (prepared is not { Style: { } style, Published: { } published })
            throw new InvalidOperationException("What has no outcome was rendered.");
        var outputs = prepared.Outputs;
        if (published.Refusal == PublishingRefusal.ExemptTextUnclear)
            return new RenderedInput(Report(prepared, []), ExitCode.Errors, "not written, because what is exempt in it is not marked clearly. Mend the error above; --force does not change this.");

        var report = Report(prepared, styles.NotYetSaid(style, prepared.Input.Name));
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

    // Hints are for those who write, not for those who publish.
    private static FileReport Report(PreparedInput prepared, ImmutableArray<ReportedDiagnostic> ofStyle) =>
        new(prepared.Input.Name, [.. prepared.OfText.Concat(ofStyle).Concat(prepared.OfOutput).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
}
