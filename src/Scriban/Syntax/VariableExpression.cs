namespace MinutesDsl.Scriban.Syntax;

/// <summary>A variable by name; <c>$name</c> is local to a function or a partial and its name is stored without the dollar sign.</summary>
public sealed record VariableExpression(SourceSpan Span, string Name, bool IsLocal) : Expression(NodeKind.Variable, Span);
