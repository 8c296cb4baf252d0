namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>wrap f args … end</c>: calls a function that may run the body as <c>$$</c>.</summary>
public sealed record WrapStatement(SourceSpan Span, Expression Target, BlockStatement Body) : Statement(NodeKind.Wrap, Span);
