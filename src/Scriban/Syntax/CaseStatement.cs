namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>case … when … else … end</c>.</summary>
public sealed record CaseStatement(SourceSpan Span, Expression Value, ImmutableArray<WhenBranch> Branches, BlockStatement? Else) : Statement(NodeKind.Case, Span);
