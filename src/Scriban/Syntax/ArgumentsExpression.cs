namespace MinutesDsl.Scriban.Syntax;

/// <summary>All arguments of the running function or partial: <c>$</c>.</summary>
public sealed record ArgumentsExpression(SourceSpan Span) : Expression(NodeKind.Arguments, Span);
