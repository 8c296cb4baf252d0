namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>import x</c>: the members of x become variables.</summary>
public sealed record ImportStatement(SourceSpan Span, Expression Value) : Statement(NodeKind.Import, Span);
