using MinutesDsl.Formatting.Lines;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;

namespace MinutesDsl.Formatting;

/// <summary>Dates as words, read and written as the language has them.</summary>
public static class DateText
{
    /// <summary>Reads words that are a date and nothing else; null where they are none, or there is no such day.</summary>
    /// <param name="words">The words.</param>
    /// <param name="defaultYear">The year of a date without one; null makes such a date no date.</param>
    /// <param name="settings">The project's settings: in the profile <c>us-roberts</c> the month stands first.</param>
    public static MinutesDate? Read(string words, int? defaultYear, ProjectSettings settings) =>
        DateGrammar.Read(words, defaultYear, MonthFirst(settings), out _);

    /// <summary>A day in the house form: <c>Friday 7 July 2023</c>, or without the weekday.</summary>
    public static string Write(DateOnly day, bool withWeekday, ProjectSettings settings, KeywordLanguage language) =>
        HouseDate.Write(day, withWeekday ? day.DayOfWeek : null, MonthFirst(settings), (int)language);

    private static bool MonthFirst(ProjectSettings settings) => Profiles.Of(settings.Profile).MonthFirst;
}
