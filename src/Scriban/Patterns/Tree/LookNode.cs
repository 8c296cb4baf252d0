namespace MinutesDsl.Scriban.Patterns;

/// <summary>A condition on the text after or before the place. Looking behind matches from right to left, as .NET does.</summary>
internal sealed record LookNode(PatternNode Body, bool IsBehind, bool IsNegative) : PatternNode;
