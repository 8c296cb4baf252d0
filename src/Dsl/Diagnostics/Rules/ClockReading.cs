using System.Text.RegularExpressions;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Times of a meeting in minutes since the midnight before it.</summary>
internal static partial class ClockReading
{
    internal const int HalfDay = 12 * 60;
    private const int Evening = 18 * 60;
    private const int EarlyMorning = 6 * 60;

    /// <summary>A time that can only be one; null where it has neither am nor pm and may be either.</summary>
    internal static int? Certain(MinutesTime time) => IsCertain(time) ? MinutesOf(time.Start) : null;

    /// <summary>A time that comes after another, or stands first: of "7.30" the one that fits; null where nothing tells which.</summary>
    internal static int? After(MinutesTime time, int? previous)
    {
        var minutes = MinutesOf(time.Start);
        if (!IsCertain(time))
            return previous is null ? null : minutes >= previous ? minutes : minutes + HalfDay;
        return previous is { } before && IsPastMidnight(before, minutes) ? minutes + (2 * HalfDay) : minutes;
    }

    internal static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    internal static bool IsPastMidnight(int before, int after) => before >= Evening && after < EarlyMorning;

    /// <summary>Whether words say the half of the day.</summary>
    internal static bool SaysHalf(string typed) => Half().IsMatch(typed);

    private static bool IsCertain(MinutesTime time) => time.Start.Hour is 0 or > 12 || SaysHalf(time.Typed) || FourDigits().IsMatch(time.Typed);

    [GeneratedRegex(@"[ap]\.?m\b|\by[bp]\b|noon|midday|midnight|hanner", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex(@"\b[0-9]{4}\b|\b0[0-9][.:]", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits();
}
