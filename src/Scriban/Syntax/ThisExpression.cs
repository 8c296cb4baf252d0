namespace MinutesDsl.Scriban.Syntax;

/// <summary>The object that unprefixed names are written to: <c>this</c>.</summary>
public sealed record ThisExpression(SourceSpan Span) : Expression(NodeKind.This, Span);
