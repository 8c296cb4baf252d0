using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>What is to be said of one file.</summary>
/// <param name="Name">The file as the user wrote it.</param>
/// <param name="Diagnostics">What is to be said, in order of spans.</param>
internal sealed record FileReport(string Name, ImmutableArray<ReportedDiagnostic> Diagnostics)
{
    /// <summary>Whether the file could not be read at all, so that the command could not do its work.</summary>
    public bool IsUnreadable => Diagnostics.Any(diagnostic => diagnostic.Code == SettingsDiagnostics.Unreadable.Code);

    /// <summary>A report of a register, of settings, or of a file that could not be read.</summary>
    public static FileReport Of(string name, SourceText text, ImmutableArray<Diagnostic> diagnostics) =>
        Of(name, text, diagnostics, exemptSpans: [], isFull: false);

    /// <summary>A report of minutes. Of exempt text it quotes nothing, unless it is for readers of the full edition.</summary>
    public static FileReport Of(string name, SemanticModel model, bool isFull)
    {
        // Where the public edition is refused, nobody knows how far the exempt text reaches: then no line is shown at all.
        var exempt = model.PublicEditionIsRefused ? [new TextSpan(0, int.MaxValue)] : model.Document.ExemptSpans;
        return Of(name, model.Tree.Text, model.Diagnostics, exempt, isFull);
    }

    private static FileReport Of(string name, SourceText text, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<TextSpan> exemptSpans, bool isFull) =>
        new(name, [.. diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Off)
            .OrderBy(diagnostic => diagnostic.Span)
            .Select(diagnostic => Report(name, text, diagnostic, exemptSpans, isFull))]);

    private static ReportedDiagnostic Report(string name, SourceText text, Diagnostic diagnostic, ImmutableArray<TextSpan> exemptSpans, bool isFull)
    {
        var place = text.GetLinePosition(diagnostic.Span.Start);
        var line = text.GetLineSpan(place.Line);
        var mayShow = isFull || (!diagnostic.IsExempt && !exemptSpans.Any(line.IntersectsWith));
        return new ReportedDiagnostic(
            name, place.Line + 1, place.Character + 1, diagnostic.Severity, diagnostic.Code, isFull ? diagnostic.FullMessage : diagnostic.Message)
        {
            Text = mayShow && !line.IsEmpty ? text : null,
            Span = diagnostic.Span,
        };
    }
}
