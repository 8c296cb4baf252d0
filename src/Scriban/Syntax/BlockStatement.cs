namespace MinutesDsl.Scriban.Syntax;

/// <summary>Statements run one after the other.</summary>
public sealed record BlockStatement(SourceSpan Span, ImmutableArray<Statement> Statements) : Statement(NodeKind.Block, Span);
