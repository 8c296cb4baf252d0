namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>a = 1</c>, or <c>a += 1</c> with its operator.</summary>
public sealed record AssignStatement(SourceSpan Span, Expression Target, BinaryOperator? Operator, Expression Value) : Statement(NodeKind.Assign, Span);
