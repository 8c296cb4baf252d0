namespace MinutesDsl.Scriban.Syntax;

/// <summary>An expression whose value is written; <c>OutputIndex</c> numbers the places of output of a template.</summary>
public sealed record ExpressionStatement(SourceSpan Span, Expression Expression, int OutputIndex) : Statement(NodeKind.ExpressionStatement, Span);
