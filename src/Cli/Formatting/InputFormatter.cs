using MinutesDsl.Diagnostics;
using MinutesDsl.Formatting;
using MinutesDsl.Projects;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>Formats one file after the other.</summary>
internal sealed class InputFormatter(ProjectCache projects, FormatOptions options, CommandContext context)
{
    /// <summary>Formats one file, and writes it if that was asked for. Never throws: what goes wrong with one must not keep the others from being formatted.</summary>
    public FormattedInput Format(InputFile input)
    {
        try
        {
            var project = projects.Of(input.Path);
            var (text, problems) = SourceReader.Read(input.Path, ProjectPath.Relative(project.Location.Root, input.Path), context.Files);
            return problems.IsEmpty ? Format(input, project, text) : new FormattedInput(FileReport.Of(input.Name, text, problems), ExitCode.Errors);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return new FormattedInput(Nothing(input), ExitCode.CouldNotRun) { Failure = $"not written: {Application.Explain(problem)}" };
        }
    }

    private FormattedInput Format(InputFile input, LoadedProject project, SourceText text)
    {
        var tree = SyntaxTree.Parse(text, project.Project.Settings);
        var result = Formatter.Format(tree, new FormattingOptions { Settings = project.Project.Settings });
        if (!result.Diagnostics.IsEmpty)
            return new FormattedInput(new FileReport(input.Name, [.. result.Diagnostics.Select(diagnostic => Report(input, text, diagnostic))]), ExitCode.Success);
        if (result.Changes.IsEmpty)
            return new FormattedInput(Nothing(input), ExitCode.Success);
        if (options.Writes)
            context.Files.Write([new FileToWrite(input.Path, result.Text.ToBytes())], Durability.Source);
        return new FormattedInput(Nothing(input), options.Check ? ExitCode.Errors : ExitCode.Success)
        {
            IsChanged = true,
            Diff = options.Diff ? LineDiff.Of(text, result.Changes, options.IsFull ? [] : HiddenLines.Of(tree, project)) : null,
        };
    }

    private static FileReport Nothing(InputFile input) => new(input.Name, []);

    // Without the source line: it may be exempt.
    private static ReportedDiagnostic Report(InputFile input, SourceText text, Diagnostic diagnostic)
    {
        var place = text.GetLinePosition(diagnostic.Span.Start);
        return new ReportedDiagnostic(input.Name, place.Line + 1, place.Character + 1, diagnostic.Severity, diagnostic.Code, diagnostic.Message);
    }
}
