using System.Globalization;

namespace MinutesDsl.Cli;

/// <summary>Does what <c>minutes format</c> asks.</summary>
internal sealed class FormatRunner(CommandContext context, FormatOptions options)
{
    private const int WorthABar = 10;

    private readonly DiagnosticPrinter printer = DiagnosticPrinter.For(context.Streams);
    private int exitCode = ExitCode.Success;
    private int changed;

    public int Run(IReadOnlyList<string> paths)
    {
        var inputs = new InputFinder(context.Files, context.WorkingFolder, registersToo: true).Find(paths);
        var files = inputs.Files.Where(input => input.Kind != InputKind.Settings).ToArray();
        var formatter = new InputFormatter(new ProjectCache(context.Files), options, context);
        try
        {
            // One after the other: each is written as soon as it is formatted.
            ProgressBar.ForEach(context.Streams, "Formatting", WorthABar, new OrderedWork<InputFile, FormattedInput>(files, threads: 1, formatter.Format), formatted => formatted, Finish, context.Cancellation);
        }
        finally
        {
            foreach (var settings in inputs.Files.Where(input => input.Kind == InputKind.Settings))
                Refuse($"'{settings.Name}' is not a .minutes or .register file, and was left out.");
            foreach (var problem in inputs.Problems)
                Refuse(problem);
            if (files.Length > 0)
                context.Streams.Tell(string.Create(CultureInfo.InvariantCulture, $"{changed} of {Tally.Count(files.Length, "file")} {(options.Writes ? "formatted" : "would be formatted")}."));
        }

        return exitCode;
    }

    private void Finish(FormattedInput formatted)
    {
        var name = formatted.Report.Name;
        printer.Print(formatted.Report);
        if (formatted.Failure is { } failure)
            context.Streams.Tell($"{name}: {failure}");
        if (formatted.IsChanged)
        {
            changed++;
            if (formatted.Diff is { } diff)
            {
                foreach (var line in diff.Print(name))
                    printer.PrintLine(line);
            }
            else
            {
                printer.PrintLine(options.Writes ? $"{name}: formatted" : $"{name}: would be formatted");
            }
        }

        exitCode = Math.Max(exitCode, formatted.ExitCode);
    }

    private void Refuse(string sentence)
    {
        context.Streams.Tell($"minutes: {sentence}");
        exitCode = ExitCode.CouldNotRun;
    }
}
