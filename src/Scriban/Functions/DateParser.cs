using System.Text;

namespace MinutesDsl.Scriban.Functions;

/// <summary>
/// Reads dates. .NET fills in what a text leaves out from today's date, which is not ours to read: so a text must name a year,
/// and a pattern without one gives a date of year 1.
/// </summary>
internal static class DateParser
{
    private const string YearCodes = "YyDFcx";
    private const string UnreadableCodes = "jsCuwUVW%ntv";

    /// <summary>Reads a date as written by people or ISO 8601, keeping its clock time; null where it is none.</summary>
    public static DateTime? Parse(string text, CultureInfo culture) =>
        NamesAYear(text)
        && DateTimeOffset.TryParse(text, culture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out var date)
            ? date.DateTime
            : null;

    /// <summary>The first code of a pattern that dates cannot be read with, as upstream; null where there is none.</summary>
    public static char? UnreadableCode(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '%' && UnreadableCodes.Contains(pattern[++i], StringComparison.Ordinal))
                return pattern[i];
        }

        return null;
    }

    /// <summary>Reads a date in a pattern of strftime; null where it does not fit.</summary>
    public static DateTime? Parse(string text, string pattern, CultureInfo culture)
    {
        var format = new StringBuilder();
        var hasYear = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                hasYear |= YearCodes.Contains(pattern[++i], StringComparison.Ordinal);
                format.Append(NetFormatOf(pattern[i], culture.DateTimeFormat));
            }
            else if (char.IsWhiteSpace(pattern[i]))
            {
                format.Append(' ');
            }
            else
            {
                format.Append('\\').Append(pattern[i]);
            }
        }

        // Year 4 is the first leap year, so that 29 February can be read.
        if (!hasYear)
            (text, format) = ("0004 " + text, format.Insert(0, "yyyy "));
        const DateTimeStyles styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;
        if (!DateTimeOffset.TryParseExact(text, format.ToString(), culture, styles, out var date))
            return null;
        return hasYear ? date.DateTime : date.DateTime.AddYears(-3);
    }

    /// <summary>Whether a text has a year: four digits, or three numbers, or two and a word. Numbers of a clock time or an offset do not count.</summary>
    private static bool NamesAYear(string text)
    {
        var (numbers, hasFour, hasWord) = (0, false, false);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                var isTime = (start > 0 && text[start - 1] == ':') || (i < text.Length && text[i] == ':');
                numbers += isTime ? 0 : 1;
                hasFour |= !isTime && i - start >= 4;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                hasWord |= i - start >= 3 && text.AsSpan(start, i - start) is not ("GMT" or "UTC");
            }
            else
            {
                i++;
            }
        }

        return hasFour || numbers >= 3 || (numbers >= 2 && hasWord);
    }

    private static string NetFormatOf(char code, DateTimeFormatInfo culture) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM d H:m:s yyyy",
        'd' or 'e' => "d",
        'D' => "M/d/yy",
        'F' => "yyyy-M-d",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'L' => "fff",
        'm' => "M",
        'M' => "m",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'R' => "H:m",
        'r' => "h:m:s tt",
        'S' => "s",
        'T' => "H:m:s",
        'x' => culture.ShortDatePattern,
        'X' => culture.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'z' or 'Z' => "zzz",
        _ => "\\" + code,
    };
}
