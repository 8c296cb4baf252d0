namespace MinutesDsl.Scriban.Patterns;

/// <summary>A part of a pattern. What it matches is said by the kinds; none holds state.</summary>
internal abstract record PatternNode;
