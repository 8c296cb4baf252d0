namespace MinutesDsl.Scriban.Syntax;

/// <summary>A node of the immutable tree of a template. Equality is by value; nodes carry where they came from.</summary>
public abstract record SyntaxNode(NodeKind Kind, SourceSpan Span);
