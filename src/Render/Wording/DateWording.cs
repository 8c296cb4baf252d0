using System.Collections.Immutable;
using System.Globalization;

namespace MinutesDsl.Render;

/// <summary>Words dates and times, from own tables: the system's differ between machines.</summary>
internal sealed class DateWording(HouseStyle style)
{
    private static readonly ImmutableArray<string> EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly ImmutableArray<string> WelshMonths =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

    private static readonly ImmutableArray<string> EnglishDays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly ImmutableArray<string> WelshDays =
        ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"];

    /// <summary>
    /// The date in every form. Where the typed weekday is not that of the day, either may be wrong: a form that names the weekday is then what
    /// was typed.
    /// </summary>
    public PublishedDate Date(DateOnly day, DayOfWeek? weekday, string typed) => new()
    {
        Iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Full = Form(style.Dates.Full, day, weekday, typed),
        Long = Form(style.Dates.Long, day, weekday, typed),
        Short = Form(style.Dates.Short, day, weekday, typed),
        Weekday = Weekday(weekday ?? day.DayOfWeek),
        Day = day.Day,
        Month = Month(day),
        Year = day.Year,
        Typed = typed,
    };

    /// <summary>The time or range in every form.</summary>
    public PublishedTime Time(TimeOnly start, TimeOnly? end, string typed) => new()
    {
        Iso = Iso(start),
        EndIso = end is { } last ? Iso(last) : null,
        Text = end is { } until ? $"{Words(start)} – {Words(until)}" : Words(start),
        Typed = typed,
    };

    private static string Iso(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Words(TimeOnly time)
    {
        var minutes = time.Minute.ToString("00", CultureInfo.InvariantCulture);
        if (style.Times.TwentyFourHours)
            return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}{style.Times.Separator}{minutes}");
        if (time is { Minute: 0, Hour: 12 })
            return style.Labels["noon"];
        if (time is { Minute: 0, Hour: 0 })
            return style.Labels["midnight"];
        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        return string.Create(CultureInfo.InvariantCulture, $"{hour}{style.Times.Separator}{minutes}{(time.Hour < 12 ? "am" : "pm")}");
    }

    private string Form(string pattern, DateOnly day, DayOfWeek? weekday, string typed) =>
        weekday is { } named && named != day.DayOfWeek && pattern.Contains("{weekday}", StringComparison.Ordinal) ? typed : Fill(pattern, day);

    private string Fill(string pattern, DateOnly day) => Pattern.Fill(
        pattern,
        ("weekday", Weekday(day.DayOfWeek)),
        ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
        ("dd", day.Day.ToString("00", CultureInfo.InvariantCulture)),
        ("month", Month(day)),
        ("mm", day.Month.ToString("00", CultureInfo.InvariantCulture)),
        ("year", day.Year.ToString("0000", CultureInfo.InvariantCulture)));

    private string Month(DateOnly day) => (style.IsWelsh ? WelshMonths : EnglishMonths)[day.Month - 1];

    private string Weekday(DayOfWeek day) => (style.IsWelsh ? WelshDays : EnglishDays)[(int)day];
}
