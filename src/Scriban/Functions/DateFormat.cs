using System.Text;

namespace MinutesDsl.Scriban.Functions;

/// <summary>Writes dates in the patterns of strftime, such as <c>%d %B %Y</c>.</summary>
internal static class DateFormat
{
    /// <summary>How a date is written where no pattern is given.</summary>
    public const string Default = "%d %b %Y";

    /// <summary>The code that asks for English names, whatever the culture; alone it stands before the usual pattern.</summary>
    private const string InvariantCode = "%g";

    /// <summary>A date in a pattern; <paramref name="usual"/> is the pattern of dates that are written without one.</summary>
    public static string Format(DateTime date, string pattern, string usual, CultureInfo culture) =>
        Format(date, pattern == InvariantCode ? $"{InvariantCode} {usual}" : pattern, culture);

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            i++;
            if (pattern[i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                continue;
            }

            var (isUpper, isBare) = (pattern[i] == '^', pattern[i] == '-');
            if ((isUpper || isBare) && i + 1 < pattern.Length)
                i++;
            if (FormatOne(date, pattern[i], culture) is { } text)
                result.Append(isUpper ? text.ToUpper(culture) : isBare ? text.TrimStart('0', ' ') is { Length: > 0 } bare ? bare : "0" : text);
            else
                result.Append(pattern.AsSpan(isUpper || isBare ? i - 2 : i - 1, isUpper || isBare ? 3 : 2));
        }

        return result.ToString();
    }

    /// <summary>The first part of a pattern that stands for nothing, such as <c>%Q</c>; null where there is none.</summary>
    public static string? UnknownIn(string pattern)
    {
        for (var i = pattern.IndexOf('%'); i >= 0 && i + 1 < pattern.Length; i = pattern.IndexOf('%', i + 1))
        {
            var start = i++;
            if (pattern[i] is '^' or '-' && i + 1 < pattern.Length)
                i++;
            if (FormatOne(DateTime.UnixEpoch, pattern[i], CultureInfo.InvariantCulture) is null)
                return pattern[start..(i + 1)];
        }

        return null;
    }

    private static string? FormatOne(DateTime date, char code, CultureInfo culture) => code switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'b' or 'h' => date.ToString("MMM", culture),
        'B' => date.ToString("MMMM", culture),
        'c' => date.ToString("ddd MMM dd HH':'mm':'ss yyyy", culture),
        'C' => (date.Year / 100).ToString("D2", culture),
        'd' => date.ToString("dd", culture),
        'D' => date.ToString("MM'/'dd'/'yy", culture),
        'e' => date.Day.ToString(culture).PadLeft(2),
        'F' => date.ToString("yyyy'-'MM'-'dd", culture),
        'H' => date.ToString("HH", culture),
        'I' => date.ToString("hh", culture),
        'j' => date.DayOfYear.ToString("D3", culture),
        'k' => date.Hour.ToString(culture).PadLeft(2),
        'l' => date.ToString("%h", culture).PadLeft(2),
        'L' => date.ToString("fff", culture),
        'm' => date.ToString("MM", culture),
        'M' => date.ToString("mm", culture),
        'n' => "\n",
        'N' => ((date.Ticks % TimeSpan.TicksPerSecond) * 100).ToString("D9", culture),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLower(culture),
        'r' => date.ToString("hh':'mm':'ss tt", culture),
        'R' => date.ToString("HH':'mm", culture),
        's' => (DateTime.SpecifyKind(date, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds.ToString("F0", culture),
        'S' => date.ToString("ss", culture),
        't' => "\t",
        'T' => date.ToString("HH':'mm':'ss", culture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday, culture),
        'v' => string.Create(culture, $"{date.Day,2}-{date.ToString("MMM", culture).ToUpper(culture)}-{date:yyyy}"),
        'V' => ISOWeek.GetWeekOfYear(date).ToString("D2", culture),
        'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday, culture),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'y' => date.ToString("yy", culture),
        'Y' => date.ToString("yyyy", culture),
        'z' or 'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek first, CultureInfo culture) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first).ToString("D2", culture);
}
