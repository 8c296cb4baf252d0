namespace MinutesDsl.Scriban.Patterns;

/// <summary>A part again and again: as often as possible, or where lazy as seldom as possible. <see cref="int.MaxValue"/> is no limit.</summary>
internal sealed record RepeatNode(PatternNode Body, int Minimum, int Maximum, bool IsLazy) : PatternNode;
