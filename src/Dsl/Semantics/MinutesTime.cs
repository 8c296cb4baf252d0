namespace MinutesDsl.Semantics;

/// <summary>A time of day, or a range, as minutes write it.</summary>
/// <param name="Start">The time, or the range's beginning.</param>
/// <param name="End">The range's end, or null.</param>
/// <param name="Typed">The words as typed.</param>
public sealed record MinutesTime(TimeOnly Start, TimeOnly? End, string Typed);
