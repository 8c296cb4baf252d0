using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A run of text within a line.</summary>
/// <param name="Span">Where it stands in the source.</param>
public abstract record Inline(TextSpan Span);
