namespace MinutesDsl.Scriban.Patterns;

/// <summary>The text that a group matched last; fails where it matched none.</summary>
internal sealed record BackReferenceNode(int Slot, bool IgnoresCase) : PatternNode;
