namespace MinutesDsl.Semantics;

/// <summary>The minute number of an item.</summary>
/// <param name="Number">As typed or counted; null for none.</param>
/// <param name="IsTyped">Whether it was typed.</param>
/// <param name="Label">The number as it is published; null for none.</param>
/// <param name="Depth">0 for an item, 1 for a part of one.</param>
/// <param name="NumberInLabel">The bare number where a label was typed: 5 of <c>5/23</c>; null for none.</param>
internal sealed record ItemNumber(string? Number, bool IsTyped, string? Label, int Depth, string? NumberInLabel = null);
