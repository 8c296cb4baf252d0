namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>condition ? a : b</c>.</summary>
public sealed record ConditionalExpression(SourceSpan Span, Expression Condition, Expression WhenTrue, Expression WhenFalse)
    : Expression(NodeKind.Conditional, Span);
