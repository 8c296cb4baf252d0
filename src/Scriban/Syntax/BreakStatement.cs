namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>break</c>.</summary>
public sealed record BreakStatement(SourceSpan Span) : Statement(NodeKind.Break, Span);
