namespace MinutesDsl.Scriban.Syntax;

/// <summary>A condition of an <c>if</c> and what runs when it holds.</summary>
public sealed record IfBranch(Expression Condition, BlockStatement Body);
