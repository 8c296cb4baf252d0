using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;

namespace MinutesDsl.Formatting.Lines;

/// <summary>The house form of dates: <c>Friday 7 July 2023</c>, the weekday only if it was typed.</summary>
internal static class HouseDate
{
    private static readonly string[][] Months =
    [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
    ];

    private static readonly string[][] Weekdays =
    [
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"],
    ];

    /// <summary>The date in the house form, or null where the words are no whole date with its year.</summary>
    /// <param name="typed">The words.</param>
    /// <param name="settings">The project's settings: in the profile <c>us-roberts</c> the month stands first.</param>
    /// <param name="language">The language of names where none was typed.</param>
    internal static string? Of(string typed, ProjectSettings settings, KeywordLanguage language)
    {
        var monthFirst = Profiles.Of(settings.Profile).MonthFirst;
        if (DateGrammar.Read(typed, null, monthFirst, out _) is not { } date)
            return null;
        var names = typed.Any(char.IsLetter) ? TypedLanguage(typed) : (int)language;
        var house = Write(date.Day, date.Weekday, monthFirst, names);
        var again = DateGrammar.Read(house, null, monthFirst, out _);
        return again?.Day == date.Day && again.Weekday == date.Weekday ? house : null;
    }

    /// <summary>The house form of a day, with the weekday that is given.</summary>
    internal static string Write(DateOnly date, DayOfWeek? weekday, bool monthFirst, int names)
    {
        var month = Months[names][date.Month - 1];
        var name = weekday is { } day ? Weekdays[names][(int)day] : null;
        return monthFirst
            ? string.Create(CultureInfo.InvariantCulture, $"{(name is null ? "" : name + ", ")}{month} {date.Day}, {date.Year:0000}")
            : string.Create(CultureInfo.InvariantCulture, $"{(name is null ? "" : name + " ")}{date.Day} {month} {date.Year:0000}");
    }

    private static int TypedLanguage(string typed) =>
        Months[1].Concat(Weekdays[1]).Any(name => typed.Contains(name, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
}
