namespace MinutesDsl.Scriban.Syntax;

/// <summary>An element of a value: <c>a[0]</c> or <c>a["key"]</c>.</summary>
public sealed record IndexExpression(SourceSpan Span, Expression Target, Expression Index, bool IsNullConditional) : Expression(NodeKind.Index, Span);
