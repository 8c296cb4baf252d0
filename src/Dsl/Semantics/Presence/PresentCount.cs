namespace MinutesDsl.Semantics;

/// <summary>How many members were there, as far as the minutes tell.</summary>
/// <param name="Least">Those who were there for certain.</param>
/// <param name="Most">Those too of whom the minutes do not say.</param>
public readonly record struct PresentCount(int Least, int Most);
