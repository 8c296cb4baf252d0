namespace MinutesDsl.Scriban.Syntax;

/// <summary>An anonymous function: <c>do … end</c>.</summary>
public sealed record FunctionExpression(SourceSpan Span, FunctionDefinition Function) : Expression(NodeKind.Function, Span);
