namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>$"text {expression}"</c>.</summary>
public sealed record InterpolatedStringExpression(SourceSpan Span, ImmutableArray<Expression> Parts) : Expression(NodeKind.Interpolation, Span);
