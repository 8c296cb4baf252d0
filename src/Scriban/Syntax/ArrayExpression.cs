namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>[1, 2, 3]</c>.</summary>
public sealed record ArrayExpression(SourceSpan Span, ImmutableArray<Expression> Items) : Expression(NodeKind.Array, Span);
