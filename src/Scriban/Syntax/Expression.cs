namespace MinutesDsl.Scriban.Syntax;

/// <summary>A node that has a value.</summary>
public abstract record Expression(NodeKind Kind, SourceSpan Span) : SyntaxNode(Kind, Span);
