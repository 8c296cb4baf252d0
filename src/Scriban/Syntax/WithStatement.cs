namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>with x … end</c>.</summary>
public sealed record WithStatement(SourceSpan Span, Expression Target, BlockStatement Body) : Statement(NodeKind.With, Span);
