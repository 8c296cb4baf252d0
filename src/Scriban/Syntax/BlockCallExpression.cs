namespace MinutesDsl.Scriban.Syntax;

/// <summary>The block that <c>wrap</c> passed to the running function: <c>$$</c>.</summary>
public sealed record BlockCallExpression(SourceSpan Span) : Expression(NodeKind.BlockCall, Span);
