using System.Globalization;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>
/// The minute numbers of the items: typed; or one after the previous, where the document has typed one or has <c>First minute</c>.
/// </summary>
internal static class ItemNumbers
{
    /// <summary>The number of each item.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="firstMinute">The value of <c>First minute</c>, or empty.</param>
    /// <param name="pattern">The pattern of labels, or empty.</param>
    /// <param name="meeting">The meeting's date, or null.</param>
    internal static Dictionary<ItemSyntax, ItemNumber> Count(SyntaxTree tree, string firstMinute, string pattern, DateOnly? meeting)
    {
        var numbers = new Dictionary<ItemSyntax, ItemNumber>();
        var next = LeadingNumber(firstMinute);
        var open = new List<string>();
        var isLabel = MinuteLabelPattern.ToRegex(pattern);
        foreach (var item in tree.Root.Items)
        {
            var typed = item.Head is { Number: { IsEmpty: false } span } ? tree.Text.ToString(span) : null;
            var number = typed ?? next?.ToString(CultureInfo.InvariantCulture);
            while (number is not null && open.Count > 0 && !IsPart(number, open[^1]))
                open.RemoveAt(open.Count - 1);
            var label = number is null || isLabel?.IsMatch(number) == true ? number : MinuteLabelPattern.Format(pattern, number, meeting);
            numbers[item] = new ItemNumber(number, typed is not null, label, number is null ? 0 : open.Count, typed is null ? null : MinuteLabelPattern.NumberIn(pattern, typed));
            if (number is null)
                continue;
            open.Add(number);
            if (LeadingNumber(number) is { } leading)
                next = leading + 1;
        }

        return numbers;
    }

    /// <summary>The number that a minute's number begins with, its first run of digits; null for none.</summary>
    internal static long? LeadingNumber(string number)
    {
        var digits = number.AsSpan();
        if (digits.IndexOfAnyInRange('0', '9') is not (>= 0 and var start))
            return null;
        digits = digits[start..];
        if (digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end)
            digits = digits[..end];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < int.MaxValue ? value : null;
    }

    /// <summary>Whether <c>2(a)</c> or <c>2.1</c> is a part of <c>2</c>.</summary>
    private static bool IsPart(string number, string whole) =>
        number.Length > whole.Length && number.StartsWith(whole, StringComparison.Ordinal) && number[whole.Length] is '(' or '.';
}
