namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> or <c>x--</c>.</summary>
public sealed record IncrementExpression(SourceSpan Span, Expression Operand, int Delta, bool IsPrefix) : Expression(NodeKind.Increment, Span);
