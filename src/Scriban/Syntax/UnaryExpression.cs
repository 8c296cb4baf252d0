namespace MinutesDsl.Scriban.Syntax;

/// <summary>A prefix operator and its operand.</summary>
public sealed record UnaryExpression(SourceSpan Span, UnaryOperator Operator, Expression Operand) : Expression(NodeKind.Unary, Span);
