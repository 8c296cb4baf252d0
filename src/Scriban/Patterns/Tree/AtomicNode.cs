namespace MinutesDsl.Scriban.Patterns;

/// <summary>A part that is not tried in another way once it has matched: <c>(?>…)</c>.</summary>
internal sealed record AtomicNode(PatternNode Body) : PatternNode;
