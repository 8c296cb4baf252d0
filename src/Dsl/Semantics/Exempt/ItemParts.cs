using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>Items that look like parts of the one above.</summary>
internal static class ItemParts
{
    /// <summary>
    /// Whether an item may be meant as a part of the one above in a form that is a number of its own: <c>12a</c>, <c>12/1</c>, <c>12 (a)</c>,
    /// or no number and a title that begins <c>(a)</c>.
    /// </summary>
    internal static bool MayBePart(SyntaxTree tree, IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers, ItemSyntax item, ItemSyntax whole)
    {
        var number = item.Head is { Number.IsEmpty: false } own ? tree.Text.ToString(own.Number) : "";
        var title = item.Head is { Title.IsEmpty: false } head ? tree.Text.ToString(head.Title) : "";
        if (number.Length == 0)
            return title.Length > 2 && (title[0] == '(' || (char.IsAsciiLetterOrDigit(title[0]) && title[1] == ')'))
                || (ItemNumbers.LeadingNumber(title.Split(' ')[0]) is { } typed && typed == ItemNumbers.LeadingNumber(numbers[whole].Number ?? ""));
        return ItemNumbers.LeadingNumber(number) is { } leading && leading == ItemNumbers.LeadingNumber(numbers[whole].Number ?? "");
    }
}
