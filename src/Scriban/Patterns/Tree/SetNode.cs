namespace MinutesDsl.Scriban.Patterns;

/// <summary>One character of a set: <c>.</c>, <c>[a-z]</c>, <c>\w</c>.</summary>
internal sealed record SetNode(CharacterSet Set) : PatternNode;
