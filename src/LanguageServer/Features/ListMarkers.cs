using System.Globalization;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>The marker that follows another in a list.</summary>
internal static class ListMarkers
{
    private static readonly (int Value, string Text)[] Romans =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The next marker with the same signs around it; null where there is none (after the letter z).</summary>
    /// <param name="marker">The marker as typed: <c>(iv)</c>.</param>
    /// <param name="number">The bare number or letter: <c>iv</c>.</param>
    /// <param name="kind">What marker it is.</param>
    internal static string? Next(string marker, string? number, MarkerKind kind)
    {
        if (kind == MarkerKind.Bullet)
            return marker;
        if (string.IsNullOrEmpty(number) || NextNumber(number, kind) is not { } next)
            return null;
        var at = marker.IndexOf(number, StringComparison.Ordinal);
        return at < 0 ? null : string.Concat(marker.AsSpan(0, at), next, marker.AsSpan(at + number.Length));
    }

    /// <summary>The number after a dotted one, its last part counted on, its width kept: <c>2.04</c> after <c>2.03</c>.</summary>
    internal static string? NextDotted(string number)
    {
        var dot = number.LastIndexOf('.') + 1;
        return Count(number[dot..]) is { } next ? number[..dot] + next : null;
    }

    private static string? NextNumber(string number, MarkerKind kind) => kind switch
    {
        MarkerKind.Number => Count(number),
        MarkerKind.Decimal => NextDotted(number),
        MarkerKind.Letter when number.Length == 1 && number[0] is not ('z' or 'Z') && char.IsAsciiLetter(number[0]) => ((char)(number[0] + 1)).ToString(),
        MarkerKind.Roman when ReadRoman(number.ToLowerInvariant()) is var value and > 0 and < 100 =>
            char.IsUpper(number[0]) ? WriteRoman(value + 1).ToUpperInvariant() : WriteRoman(value + 1),
        _ => null,
    };

    private static string? Count(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1_000_000
            ? (value + 1).ToString(new string('0', digits.Length), CultureInfo.InvariantCulture) : null;

    private static int ReadRoman(string roman)
    {
        for (var value = 1; value < 100; value++)
        {
            if (WriteRoman(value) == roman)
                return value;
        }

        return 0;
    }

    private static string WriteRoman(int value)
    {
        var text = "";
        foreach (var (step, letters) in Romans)
        {
            for (; value >= step; value -= step)
                text += letters;
        }

        return text;
    }
}
