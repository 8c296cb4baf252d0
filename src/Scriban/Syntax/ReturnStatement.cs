namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>ret</c> or <c>ret value</c>.</summary>
public sealed record ReturnStatement(SourceSpan Span, Expression? Value) : Statement(NodeKind.Return, Span);
