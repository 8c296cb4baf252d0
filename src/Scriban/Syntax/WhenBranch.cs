namespace MinutesDsl.Scriban.Syntax;

/// <summary>The values of a <c>when</c> and what runs when one of them matches.</summary>
public sealed record WhenBranch(ImmutableArray<Expression> Values, BlockStatement Body);
