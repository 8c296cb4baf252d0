namespace MinutesDsl.Scriban.Syntax;

/// <summary>A member of a value: <c>a.b</c> or <c>a?.b</c>.</summary>
public sealed record MemberExpression(SourceSpan Span, Expression Target, string Name, SourceSpan NameSpan, bool IsNullConditional)
    : Expression(NodeKind.Member, Span);
