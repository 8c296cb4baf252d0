using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax.Grammar;

namespace MinutesDsl.Formatting.Lines;

/// <summary>The house form of times: <c>10.05am</c>, <c>10.05 – 10.45am</c>. Minutes, and which half of the day, only where they were typed.</summary>
internal static partial class HouseTime
{
    /// <summary>The time or range in the house form, or null where the words are none. American minutes keep the form that was typed.</summary>
    internal static string? Of(string typed, ProjectSettings settings)
    {
        if (Profiles.Of(settings.Profile).MonthFirst || TimeGrammar.Read(typed) is not { } time || Parts().Match(typed) is not { Success: true } match)
            return null;
        var house = One(match, "a") + (match.Groups["b"].Success ? " – " + One(match, "b") : "");
        var again = TimeGrammar.Read(house);
        return again?.Start == time.Start && again.End == time.End ? house : null;
    }

    private static string One(Match match, string part)
    {
        if (match.Groups["word" + part] is { Success: true } word)
            return word.Value;
        var hour = match.Groups["hour" + part].Value;
        var minute = match.Groups["minute" + part].Value;
        var half = match.Groups["half" + part].Value.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        return (half.Length > 0 && hour.Length == 2 ? hour.TrimStart('0') : hour) + (minute.Length > 0 ? "." + minute : "") + half;
    }

    [GeneratedRegex(
        @"^(?<a>(?<worda>[\p{L}]+(?: [\p{L}]+)?|12 noon|12 midday)|(?<houra>\d{1,2}?)(?:[.:]?(?<minutea>\d\d))?\s*(?<halfa>[ap]\.?m\.?|y[bp])?)"
        + @"(?:\s*(?:[-–—]|to|until|i)\s*(?<b>(?<wordb>[\p{L}]+(?: [\p{L}]+)?|12 noon|12 midday)|(?<hourb>\d{1,2}?)(?:[.:]?(?<minuteb>\d\d))?\s*(?<halfb>[ap]\.?m\.?|y[bp])?))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
