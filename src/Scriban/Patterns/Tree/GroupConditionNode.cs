namespace MinutesDsl.Scriban.Patterns;

/// <summary>One part where a group has matched, another where it has not: <c>(?(1)a|b)</c>.</summary>
internal sealed record GroupConditionNode(int Slot, PatternNode Yes, PatternNode No) : PatternNode;
