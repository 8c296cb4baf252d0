namespace MinutesDsl.Scriban.Syntax;

/// <summary>A call; a pipe <c>a | f b</c> is the call of <c>f</c> with <c>a</c> before its own arguments.</summary>
public sealed record CallExpression(SourceSpan Span, Expression Target, ImmutableArray<Argument> Arguments, bool IsPiped) : Expression(NodeKind.Call, Span);
