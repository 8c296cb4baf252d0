namespace MinutesDsl.Scriban.Syntax;

/// <summary>One argument of the running function or partial: <c>$0</c>, <c>$1</c>, …</summary>
public sealed record ArgumentExpression(SourceSpan Span, int Index) : Expression(NodeKind.Argument, Span);
