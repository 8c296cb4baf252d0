using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>Spans that overlap or touch, joined.</summary>
internal static class SpanUnion
{
    /// <summary>The joined spans in order; no two of them touch, and none is empty.</summary>
    internal static ImmutableArray<TextSpan> Of(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged.DrainToImmutable();
    }
}
