using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>Plain words, escapes resolved.</summary>
public sealed record TextInline(string Text, TextSpan Span) : Inline(Span);
