namespace MinutesDsl.Cli;

/// <summary>One line each, for files, pipes and build logs.</summary>
internal sealed class PlainDiagnosticPrinter(TextWriter output) : DiagnosticPrinter
{
    public override void Print(ReportedDiagnostic diagnostic) => output.WriteLine(diagnostic.ToString());

    public override void PrintLine(string line) => output.WriteLine(Printable.OneLine(line));
}
