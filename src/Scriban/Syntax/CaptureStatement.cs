namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>capture x … end</c>: what the body writes becomes the value of a variable.</summary>
public sealed record CaptureStatement(SourceSpan Span, Expression Target, BlockStatement Body) : Statement(NodeKind.Capture, Span);
