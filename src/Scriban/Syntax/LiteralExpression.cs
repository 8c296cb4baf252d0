namespace MinutesDsl.Scriban.Syntax;

/// <summary>A constant: a number, a text, true, false or null.</summary>
public sealed record LiteralExpression(SourceSpan Span, object? Value) : Expression(NodeKind.Literal, Span);
