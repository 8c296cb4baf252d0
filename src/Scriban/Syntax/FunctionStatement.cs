namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>func name … end</c> or <c>name(x) = …</c>.</summary>
public sealed record FunctionStatement(SourceSpan Span, Expression Target, FunctionDefinition Function) : Statement(NodeKind.FunctionDeclaration, Span);
