using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>Words that look as if they were meant to make text exempt.</summary>
/// <param name="Span">The words.</param>
/// <param name="CountsOnlyInOpenText">Whether they only say of their place that it is exempt, so that nothing is amiss where it is.</param>
internal readonly record struct ExemptSlip(TextSpan Span, bool CountsOnlyInOpenText);
