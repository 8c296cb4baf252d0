using System.Globalization;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Counts the paragraphs of an item where the minutes number them: item.1, item.2 …; a typed number sets the count.</summary>
internal sealed class ParagraphCounter(string? itemNumber)
{
    private int last;

    /// <summary>The number of a block: as typed, or the next; null where the minutes do not number.</summary>
    internal string? Next(string? typed)
    {
        if (itemNumber is null)
            return typed;
        if (typed is null)
            return $"{itemNumber}.{(++last).ToString(CultureInfo.InvariantCulture)}";
        if (typed.StartsWith(itemNumber + ".", StringComparison.Ordinal) && ItemNumbers.LeadingNumber(typed[itemNumber.Length..]) is { } count)
            last = (int)count;
        return typed;
    }
}
