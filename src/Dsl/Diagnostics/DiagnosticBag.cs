using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>Diagnostics while they are being collected.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<DiagnosticDescriptor, SortedSet<TextSpan>> found = new(ReferenceEqualityComparer.Instance);

    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<string> arguments) =>
        Add(new Diagnostic(descriptor, span, arguments));

    internal void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        if (found.TryGetValue(diagnostic.Descriptor, out var spans))
            spans.Add(diagnostic.Span);
    }

    /// <summary>Whether a check has found something that begins inside a span.</summary>
    internal bool Any(DiagnosticDescriptor descriptor, TextSpan within)
    {
        if (!found.TryGetValue(descriptor, out var spans))
            found[descriptor] = spans = [.. diagnostics.Where(diagnostic => ReferenceEquals(diagnostic.Descriptor, descriptor)).Select(diagnostic => diagnostic.Span)];
        return spans.Count > 0 && spans.GetViewBetween(new TextSpan(within.Start, 0), new TextSpan(within.End, 0)).Count > 0;
    }

    internal ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
