namespace MinutesDsl.Semantics;

/// <summary>A date as minutes write it.</summary>
/// <param name="Day">The day; its year is the meeting's where none was typed.</param>
/// <param name="Weekday">The weekday that was typed, or null.</param>
/// <param name="HasYear">Whether a year was typed.</param>
/// <param name="Typed">The words as typed.</param>
public sealed record MinutesDate(DateOnly Day, DayOfWeek? Weekday, bool HasYear, string Typed);
