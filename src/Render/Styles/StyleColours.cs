using System.Collections.Immutable;
using System.Globalization;

namespace MinutesDsl.Render;

/// <summary>The colours of a house style: their values, and whether they can be read on each other.</summary>
internal static class StyleColours
{
    private const double LeastContrast = 4.5;

    private static readonly ImmutableArray<(string Front, string Back)> Pairs =
    [
        ("text", "background"), ("text", "panel"), ("text", "decision"), ("muted", "background"), ("muted", "panel"),
        ("accent", "background"), ("accent", "panel"), ("accent", "decision"), ("accent_text", "accent"),
        ("warning", "warning_background"), ("focus_text", "focus"),
    ];

    /// <summary>Whether the value is <c>#rrggbb</c> or <c>#rgb</c>: nothing else can be checked for contrast.</summary>
    public static bool IsColour(string value) =>
        value.Length is 4 or 7 && value[0] == '#' && value.AsSpan(1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;

    /// <summary>The pairs of colours that are hard to tell apart (WCAG 2.2, success criterion 1.4.3).</summary>
    public static IEnumerable<(string Front, string Back, double Contrast)> HardToRead(IReadOnlyDictionary<string, string> colours)
    {
        foreach (var (front, back) in Pairs)
        {
            if (colours.TryGetValue(front, out var first) && colours.TryGetValue(back, out var second)
                && Contrast(first, second) is var contrast && contrast < LeastContrast)
                yield return (front, back, contrast);
        }
    }

    /// <summary>The contrast ratio of two colours (WCAG 2.2, "contrast ratio").</summary>
    internal static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour.AsSpan(1).ToArray().Select(digit => $"{digit}{digit}")) : colour[1..];
        return (0.2126 * Channel(hex, 0)) + (0.7152 * Channel(hex, 2)) + (0.0722 * Channel(hex, 4));
    }

    private static double Channel(string hex, int start)
    {
        var value = byte.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
