namespace MinutesDsl.Scriban.Syntax;

/// <summary><c>for</c> and <c>tablerow</c>.</summary>
public sealed record ForStatement(
    SourceSpan Span,
    Expression Variable,
    Expression Iterator,
    Expression? Offset,
    Expression? Limit,
    Expression? Columns,
    bool IsReversed,
    bool IsTableRow,
    BlockStatement Body,
    BlockStatement? Else) : Statement(NodeKind.For, Span);
