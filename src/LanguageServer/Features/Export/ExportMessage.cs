using MinutesDsl.Diagnostics;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>Something to tell the user about an export.</summary>
/// <param name="Severity">As LSP counts (3.17, "DiagnosticSeverity"): 1 error, 2 warning, 3 information.</param>
/// <param name="Text">Full sentences. In a public export they quote nothing that is exempt.</param>
/// <param name="Uri">The address of the file that it is about; null for none.</param>
/// <param name="Range">Where in that file; null for the file as a whole.</param>
internal sealed record ExportMessage(int Severity, string Text, string? Uri = null, Range? Range = null)
{
    /// <summary>An error about the export as a whole.</summary>
    public static ExportMessage Error(string text, string? uri = null) => new(1, text, uri);

    /// <summary>Something that the user should know, and need not mend.</summary>
    public static ExportMessage Information(string text, string? uri = null) => new(3, text, uri);

    /// <summary>LSP's number of a severity.</summary>
    public static int NumberOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Information => 3,
        _ => 4,
    };
}
