namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>readonly x</c>.</summary>
public sealed record ReadOnlyStatement(SourceSpan Span, VariableExpression Variable) : Statement(NodeKind.ReadOnly, Span);
