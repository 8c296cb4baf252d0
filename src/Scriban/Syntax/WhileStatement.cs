namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>while … end</c>.</summary>
public sealed record WhileStatement(SourceSpan Span, Expression Condition, BlockStatement Body) : Statement(NodeKind.While, Span);
