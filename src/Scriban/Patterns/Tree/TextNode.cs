namespace MinutesDsl.Scriban.Patterns;

/// <summary>Characters that stand for themselves.</summary>
internal sealed record TextNode(string Text, bool IgnoresCase) : PatternNode;
