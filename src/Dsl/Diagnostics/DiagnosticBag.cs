using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>Diagnostics while they are being collected.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<string> arguments) =>
        diagnostics.Add(new Diagnostic(descriptor, span, arguments));

    internal void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Whether a check has found something inside a span.</summary>
    internal bool Any(DiagnosticDescriptor descriptor, TextSpan within) =>
        diagnostics.Exists(diagnostic => diagnostic.Descriptor == descriptor && within.Contains(diagnostic.Span));

    internal ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
