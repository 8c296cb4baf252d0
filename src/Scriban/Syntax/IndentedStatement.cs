namespace MinutesDsl.Scriban.Syntax;

/// <summary>A statement whose code block stands alone after whitespace: the lines it writes are indented alike.</summary>
public sealed record IndentedStatement(SourceSpan Span, string Indent, Statement Statement) : Statement(NodeKind.Indented, Span);
