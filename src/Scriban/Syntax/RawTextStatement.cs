namespace MinutesDsl.Scriban.Syntax;

/// <summary>Text outside of the code, after whitespace control.</summary>
public sealed record RawTextStatement(SourceSpan Span, string Text) : Statement(NodeKind.RawText, Span);
