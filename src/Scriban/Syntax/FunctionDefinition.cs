namespace MinutesDsl.Scriban.Syntax;

/// <summary>A function written in the template. Without parameters in parentheses it reads its arguments from <c>$</c>.</summary>
public sealed record FunctionDefinition(SourceSpan Span, string? Name, ImmutableArray<FunctionParameter> Parameters, bool HasParameters, Statement Body);
