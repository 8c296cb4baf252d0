using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MinutesDsl.Syntax;

/// <summary>The field <c>Minute label</c>: text with <c>{n}</c>, <c>{n:00}</c>, <c>{yy}</c> and <c>{yyyy}</c>.</summary>
public static class MinuteLabelPattern
{
    /// <summary>As many as are kept: the files of a council, and the references in a file, all ask for the same few.</summary>
    private const int MostKept = 32;

    private static readonly ConcurrentDictionary<string, Regex> Kept = new(StringComparer.Ordinal);

    /// <summary>
    /// What recognises a label at the beginning of an item's title, or null for an empty pattern. The match ends before a space or the end.
    /// </summary>
    public static Regex? ToRegex(string pattern)
    {
        if (!pattern.Contains("{n", StringComparison.Ordinal) || pattern.Length > 60)
            return null;
        if (Kept.TryGetValue(pattern, out var known))
            return known;
        var builder = new StringBuilder(@"\G");
        Walk(pattern, literal => builder.Append(Regex.Escape(literal.ToString())), (name, format) => builder.Append(name switch
        {
            "n" => format.Length > 0 ? $"(?<n>[0-9]{{{format.Length},6}}[a-z]?)" : "(?<n>[0-9]{1,6}[a-z]?)",
            "yy" => "[0-9]{2}",
            _ => "[0-9]{4}",
        }));
        var regex = new Regex(builder.Append(@"(?=\s|$)").ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        if (Kept.Count >= MostKept)
            Kept.Clear();
        Kept[pattern] = regex;
        return regex;
    }

    /// <summary>The bare number in a label ("5" in "05/23"); null where the words are no label of the pattern.</summary>
    public static string? NumberIn(string pattern, string label) =>
        ToRegex(pattern)?.Match(label) is { Success: true } match && match.Length == label.Length
            ? match.Groups["n"].Value.TrimStart('0') is { Length: > 0 } number && char.IsAsciiDigit(number[0]) ? number : "0"
            : null;

    /// <summary>The label of a minute: <paramref name="number"/> in the pattern, with the meeting's year; the bare number where the pattern wants a year and there is none.</summary>
    public static string Format(string pattern, string number, DateOnly? meeting)
    {
        if (!pattern.Contains("{n", StringComparison.Ordinal) || (meeting is null && pattern.Contains("{yy", StringComparison.Ordinal)))
            return number;
        var builder = new StringBuilder();
        Walk(pattern, literal => builder.Append(literal), (name, format) => builder.Append(name switch
        {
            "n" => format.Length > 0 ? number.PadLeft(format.Length, '0') : number,
            "yy" => meeting is { } day ? (day.Year % 100).ToString("00", CultureInfo.InvariantCulture) : "",
            _ => meeting is { } day ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : "",
        }));
        return builder.ToString();
    }

    private static void Walk(string pattern, Action<char> literal, Action<string, string> slot)
    {
        for (var position = 0; position < pattern.Length; position++)
        {
            var close = pattern[position] == '{' ? pattern.IndexOf('}', position) : -1;
            var parts = close > 0 ? pattern[(position + 1)..close].Split(':', 2) : [];
            if (parts is ["n" or "yy" or "yyyy", ..])
            {
                slot(parts[0], parts.Length > 1 ? parts[1] : "");
                position = close;
            }
            else
            {
                literal(pattern[position]);
            }
        }
    }
}
