namespace MinutesDsl.Scriban.Syntax;

/// <summary>
/// A statement whose code block stands alone after whitespace: the lines it writes are indented alike. Without whitespace, in a function, they are
/// not indented, wherever that is called.
/// </summary>
public sealed record IndentedStatement(SourceSpan Span, string Indent, Statement Statement) : Statement(NodeKind.Indented, Span);
