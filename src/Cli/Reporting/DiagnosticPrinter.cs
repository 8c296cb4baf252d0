namespace MinutesDsl.Cli;

/// <summary>Prints what is to be said of files.</summary>
internal abstract class DiagnosticPrinter
{
    /// <summary>The printer for what reads the results: plain lines in a file or pipe, colours and source lines on a terminal.</summary>
    public static DiagnosticPrinter For(CliStreams streams) =>
        streams.OutTerminal is { } terminal ? new TerminalDiagnosticPrinter(streams.Out, terminal) : new PlainDiagnosticPrinter(streams.Out);

    public void Print(FileReport report)
    {
        foreach (var diagnostic in report.Diagnostics)
            Print(diagnostic);
    }

    public abstract void Print(ReportedDiagnostic diagnostic);

    /// <summary>Prints a line that is not about a place in a file.</summary>
    public abstract void PrintLine(string line);
}
