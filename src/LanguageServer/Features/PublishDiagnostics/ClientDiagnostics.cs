using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.PublishDiagnostics;

/// <summary>A document's diagnostics as editors show them: the same, pushed or pulled.</summary>
internal static class ClientDiagnostics
{
    private const string Source = "minutes";
    private const int Unnecessary = 1;

    // What counts for nothing where it stands: the second field of one name, and spaces that formatting takes out.
    private static readonly ImmutableHashSet<string> Superfluous = [Catalogue.FieldTwice.Code, Catalogue.SpaceRun.Code];

    /// <summary>
    /// The diagnostics in order of spans. The editor shows the source itself to whoever works on it, so messages about exempt text are
    /// whole; wherever else they are shown, they are not (<see cref="Diagnostics.Diagnostic.Message"/>).
    /// </summary>
    public static ImmutableArray<ClientDiagnostic> Of(DocumentSnapshot document, ClientFacts client) =>
        [.. document.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Off).Select(diagnostic => new ClientDiagnostic(
            document.Positions.ToRange(diagnostic.Span),
            Severity(diagnostic.Severity),
            diagnostic.Code,
            Source,
            diagnostic.FullMessage,
            client.DiagnosticTags && Superfluous.Contains(diagnostic.Code) ? [Unnecessary] : null))];

    private static int Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => 2,
        DiagnosticSeverity.Information => 3,
        _ => 4,
    };
}
