namespace MinutesDsl.Scriban.Patterns;

/// <summary>Characters from one to another, both included.</summary>
internal readonly record struct CharacterRange(char First, char Last);
