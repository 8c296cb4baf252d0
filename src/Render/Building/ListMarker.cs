using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>The marker of a list entry, taken apart.</summary>
/// <param name="Value">Its number, or null.</param>
/// <param name="Type">What <c>ol type</c> takes, or null.</param>
/// <param name="Shape">What stands around it: <c>dot</c>, <c>paren</c>, <c>both</c>; or <c>typed</c> where a browser could not make it.</param>
internal readonly record struct ListMarker(int? Value, string? Type, string Shape)
{
    private static readonly (string Digits, int Value)[] Romans =
        [("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];

    /// <summary>Takes a marker apart: <c>(iv)</c> in a roman list is 4.</summary>
    public static ListMarker Parse(string marker, ListKind kind)
    {
        var core = marker.Trim('(', ')', '.', ' ');
        var shape = marker == $"({core})" ? "both" : marker == $"{core})" ? "paren" : marker == $"{core}." ? "dot" : "typed";
        var isUpper = core.Length > 0 && char.IsUpper(core[0]);
        var lower = core.ToLowerInvariant();
        return kind switch
        {
            ListKind.Number when int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && core[0] != '0' =>
                new ListMarker(number, "1", shape),
            ListKind.Letter when lower.Length == 1 && lower[0] is >= 'a' and <= 'z' =>
                new ListMarker(lower[0] - 'a' + 1, isUpper ? "A" : "a", shape),
            ListKind.Roman when Roman(lower) is { } number => new ListMarker(number, isUpper ? "I" : "i", shape),
            _ => new ListMarker(null, null, "typed"),
        };
    }

    private static int? Roman(string text)
    {
        var value = 0;
        var position = 0;
        foreach (var (digits, worth) in Romans)
        {
            var repeats = digits is "x" or "i" ? 3 : 1;
            while (repeats-- > 0 && text.AsSpan(position).StartsWith(digits) && text.Length > position)
            {
                value += worth;
                position += digits.Length;
            }
        }

        return position == text.Length && value > 0 ? value : null;
    }
}
