namespace MinutesDsl.Scriban.Patterns;

/// <summary>One part where the text goes on in a way, another where it does not: <c>(?(?=x)a|b)</c>.</summary>
internal sealed record LookConditionNode(PatternNode Condition, PatternNode Yes, PatternNode No) : PatternNode;
