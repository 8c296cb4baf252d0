namespace MinutesDsl.Scriban.Patterns;

/// <summary>A condition on the place, such as <c>^</c>.</summary>
internal sealed record AnchorNode(AnchorKind Kind) : PatternNode;
