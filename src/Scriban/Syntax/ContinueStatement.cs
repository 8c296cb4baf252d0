namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>continue</c>.</summary>
public sealed record ContinueStatement(SourceSpan Span) : Statement(NodeKind.Continue, Span);
