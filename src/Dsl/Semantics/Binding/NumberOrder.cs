namespace MinutesDsl.Semantics.Binding;

/// <summary>Orders numbers of paragraphs as numbers: 2, 3, 10, 10a.</summary>
internal sealed class NumberOrder : IComparer<string>
{
    internal static NumberOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var first = ItemNumbers.LeadingNumber(x ?? "") ?? long.MaxValue;
        var second = ItemNumbers.LeadingNumber(y ?? "") ?? long.MaxValue;
        return first != second ? first.CompareTo(second) : string.CompareOrdinal(x, y);
    }
}
