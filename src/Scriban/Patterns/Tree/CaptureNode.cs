namespace MinutesDsl.Scriban.Patterns;

/// <summary>A group whose text is remembered. Several may write to one slot.</summary>
internal sealed record CaptureNode(int Slot, PatternNode Body) : PatternNode;
