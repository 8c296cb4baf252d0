namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>if … else if … else … end</c>.</summary>
public sealed record IfStatement(SourceSpan Span, ImmutableArray<IfBranch> Branches, BlockStatement? Else) : Statement(NodeKind.If, Span);
