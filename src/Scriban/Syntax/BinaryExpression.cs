namespace MinutesDsl.Scriban.Syntax;

/// <summary>Two operands and the operator between them.</summary>
public sealed record BinaryExpression(SourceSpan Span, BinaryOperator Operator, SourceSpan OperatorSpan, Expression Left, Expression Right)
    : Expression(NodeKind.Binary, Span);
