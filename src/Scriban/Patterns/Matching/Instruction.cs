namespace MinutesDsl.Scriban.Patterns;

/// <summary>One instruction of a pattern. Those that take characters take them before the place where it looks behind.</summary>
internal readonly record struct Instruction(Operation Operation, int A = 0, int B = 0, int C = 0, bool IsBackward = false, CharacterSet? Set = null, string Text = "");
