using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>What is done to every diagnostic before anybody sees it: severity, suppression, and silence about exempt text.</summary>
internal static class DiagnosticSettling
{
    private const string SuppressionMark = "minutes: ignore ";

    internal static ImmutableArray<Diagnostic> Settle(IEnumerable<Diagnostic> diagnostics, SyntaxTree tree, Document document, ProjectSettings settings)
    {
        var suppressed = Suppressions(tree);
        return
        [
            .. diagnostics
                .Where(diagnostic => !diagnostic.Descriptor.IsConfigurable
                    || !suppressed.Contains((diagnostic.Code, tree.Text.GetLinePosition(diagnostic.Span.Start).Line)))
                .Select(diagnostic => diagnostic with
                {
                    Severity = Severity(diagnostic.Descriptor, document.Meeting.Status, settings),
                    IsExempt = diagnostic.IsExempt || IsExempt(document.ExemptSpans, diagnostic.Span),
                })
                .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Off)
                .OrderBy(diagnostic => diagnostic.Span).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                .Distinct(SameDiagnostic.Instance),
        ];
    }

    /// <summary>Whether one of the spans, which are in order and do not touch, shares text with a span, or holds it where it is empty.</summary>
    private static bool IsExempt(ImmutableArray<TextSpan> exempt, TextSpan span)
    {
        // The first that ends after the span's start is the only one that need be looked at: those after it begin later.
        var (low, high) = (0, exempt.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (exempt[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < exempt.Length && exempt[low].Start <= span.End;
    }

    /// <summary>The severity of a check: the project's, else the profile's, else the catalogue's.</summary>
    internal static DiagnosticSeverity Severity(DiagnosticDescriptor descriptor, MinutesStatus status, ProjectSettings settings)
    {
        if (descriptor.IsConfigurable && settings.Severities.TryGetValue(descriptor.Code, out var set))
            return set;
        if (descriptor.IsConfigurable && Profiles.Of(settings.Profile).Severities.TryGetValue(descriptor.Code, out var usual))
            return status >= MinutesStatus.PublishedDraft ? usual.Published : usual.Draft;
        return status >= MinutesStatus.PublishedDraft ? descriptor.PublishedSeverity : descriptor.DefaultSeverity;
    }

    /// <summary>The codes that comments turn off, each with the zero-based line that it is turned off on: the next that is no comment.</summary>
    private static HashSet<(string Code, int Line)> Suppressions(SyntaxTree tree)
    {
        var suppressed = new HashSet<(string, int)>();
        var waiting = new List<string>();
        foreach (var line in tree.Lines)
        {
            if (line.LineKind != LineKind.Comment)
            {
                foreach (var code in waiting)
                    suppressed.Add((code, tree.Text.GetLinePosition(line.Span.Start).Line));
                waiting.Clear();
                continue;
            }

            var words = tree.Text.ToString(line.Content);
            if (words.StartsWith(SuppressionMark, StringComparison.OrdinalIgnoreCase))
                waiting.Add(words[SuppressionMark.Length..].Split(' ', 2)[0].ToUpperInvariant());
        }

        return suppressed;
    }
}
