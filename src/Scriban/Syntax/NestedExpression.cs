namespace MinutesDsl.Scriban.Syntax;

/// <summary>An expression in parentheses.</summary>
public sealed record NestedExpression(SourceSpan Span, Expression Inner) : Expression(NodeKind.Nested, Span);
