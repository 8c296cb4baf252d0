using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A line's end inside a block whose lines are kept apart.</summary>
public sealed record LineBreakInline(TextSpan Span) : Inline(Span);
