namespace MinutesDsl.Scriban.Syntax;

/// <summary>A parameter declared by a template function.</summary>
public sealed record FunctionParameter(SourceSpan Span, string Name, Expression? Default, bool IsVariadic);
