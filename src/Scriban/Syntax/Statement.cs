namespace MinutesDsl.Scriban.Syntax;

/// <summary>A node that is run for what it does.</summary>
public abstract record Statement(NodeKind Kind, SourceSpan Span) : SyntaxNode(Kind, Span);
