namespace MinutesDsl.Scriban.Patterns;

/// <summary>A branch of an alternation: where it goes on, and what it may begin with; null for anything, or nothing at all.</summary>
internal readonly record struct PatternBranch(int Target, FirstCharacters? First);
