using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>Something to print about a file.</summary>
/// <param name="File">The file as the user wrote it.</param>
/// <param name="Line">The one-based line; 0 for the file as a whole.</param>
/// <param name="Column">The one-based column, in UTF-16 units.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">Full sentences.</param>
internal sealed record ReportedDiagnostic(string File, int Line, int Column, DiagnosticSeverity Severity, string Code, string Message)
{
    /// <summary>The text whose line may be shown; null where it may not, or there is none.</summary>
    public SourceText? Text { get; init; }

    /// <summary>The span in that text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The severity as a word.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Information => "information",
        _ => "hint",
    };

    /// <summary>The place as editors and build logs read it.</summary>
    public string Place => Line > 0 ? $"{Printable.OneLine(File)}({Line},{Math.Max(1, Column)})" : Printable.OneLine(File);

    /// <summary>The line that build logs read: <c>file(line,col): error MIN203: message</c>.</summary>
    public override string ToString() => $"{Place}: {SeverityWord} {Code}: {Printable.OneLine(Message)}";
}
