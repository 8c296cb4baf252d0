namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>{ a: 1, "b": 2 }</c>.</summary>
public sealed record ObjectExpression(SourceSpan Span, ImmutableArray<ObjectMember> Members) : Expression(NodeKind.Object, Span);
