using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>Diagnostics while they are being collected.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>Of one check: nobody reads more, and a binary file would give millions.</summary>
    private const int Most = 10_000;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<DiagnosticDescriptor, int> counts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DiagnosticDescriptor, SortedSet<TextSpan>> found = new(ReferenceEqualityComparer.Instance);

    internal void Add(DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<string> arguments) =>
        Add(new Diagnostic(descriptor, span, arguments));

    internal void Add(Diagnostic diagnostic)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, diagnostic.Descriptor, out _);
        if (++count <= Most)
            diagnostics.Add(diagnostic);
        if (found.TryGetValue(diagnostic.Descriptor, out var spans))
            spans.Add(diagnostic.Span);
    }

    /// <summary>Whether a check has found something that begins inside a span.</summary>
    internal bool Any(DiagnosticDescriptor descriptor, TextSpan within)
    {
        if (!counts.ContainsKey(descriptor))
            return false;
        if (!found.TryGetValue(descriptor, out var spans))
            found[descriptor] = spans = [.. diagnostics.Where(diagnostic => ReferenceEquals(diagnostic.Descriptor, descriptor)).Select(diagnostic => diagnostic.Span)];
        return spans.Count > 0 && spans.GetViewBetween(new TextSpan(within.Start, 0), new TextSpan(within.End, 0)).Count > 0;
    }

    /// <summary>Whether no more of a check are kept, so that it need not go on.</summary>
    internal bool IsFull(DiagnosticDescriptor descriptor) => counts.GetValueOrDefault(descriptor) >= Most;

    internal ImmutableArray<Diagnostic> ToImmutable() => [.. diagnostics];
}
