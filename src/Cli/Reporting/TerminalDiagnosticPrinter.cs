using MinutesDsl.Diagnostics;
using Spectre.Console;

namespace MinutesDsl.Cli;

/// <summary>For people at a terminal: colours where they are wanted, the source line, and carets under the span.</summary>
internal sealed class TerminalDiagnosticPrinter(TextWriter output, TerminalProfile terminal) : DiagnosticPrinter
{
    private const string Indent = "    ";

    // Made at the first colour: it takes longer than a small check does.
    private readonly Lazy<IAnsiConsole> console = new(() => SpectreConsole.Create(output, terminal, wraps: false));

    public override void Print(ReportedDiagnostic diagnostic)
    {
        var colour = ColourOf(diagnostic.Severity);
        Write(diagnostic.Place, new Style(decoration: Decoration.Bold));
        Write(": ", Style.Plain);
        Write($"{diagnostic.SeverityWord} {diagnostic.Code}", new Style(colour, decoration: Decoration.Bold));
        Write($": {Printable.OneLine(diagnostic.Message)}{Environment.NewLine}", Style.Plain);
        if (diagnostic.Text is not { } text)
            return;
        var excerpt = SourceExcerpt.Create(text, diagnostic.Span, terminal.Width - Indent.Length);
        Write($"{Indent}{excerpt.Line}{Environment.NewLine}", Style.Plain);
        Write($"{Indent}{excerpt.Carets}{Environment.NewLine}", new Style(colour));
    }

    public override void PrintLine(string line) => Write(Printable.OneLine(line) + Environment.NewLine, Style.Plain);

    private static Color ColourOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Blue,
    };

    private void Write(string text, Style style)
    {
        if (terminal.Colours && !style.Equals(Style.Plain))
            console.Value.Write(new Spectre.Console.Text(text, style));
        else
            output.Write(text);
    }
}
