using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>The items of minutes by what they may be called: minute number, agenda number or label, typed or counted.</summary>
internal sealed class ItemsByNumber
{
    private readonly Dictionary<string, List<ItemSyntax>> byNumber = new(StringComparer.OrdinalIgnoreCase);

    internal ItemsByNumber(SyntaxTree tree, IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers)
    {
        All = [.. tree.Root.ChildrenOf<ItemSyntax>()];
        foreach (var item in All)
        {
            if (item.Head is { Number: { IsEmpty: false } typed })
                Add(tree.Text.ToString(typed), item);
            foreach (var field in item.Fields.Where(field => field.Definition.Key == "Agenda"))
                Add(tree.Text.ToString(field.Value), item);
            if (!numbers.TryGetValue(item, out var counted))
                continue;
            Add(counted.Number ?? "", item);
            Add(counted.Label ?? "", item);
        }
    }

    /// <summary>All items, in order.</summary>
    internal ImmutableArray<ItemSyntax> All { get; }

    /// <summary>The items that a number may mean.</summary>
    internal IReadOnlyList<ItemSyntax> Of(string number) => byNumber.GetValueOrDefault(Key(number)) ?? [];

    /// <summary>The items that begin between two offsets.</summary>
    internal IEnumerable<ItemSyntax> Between(int start, int end)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Span.Start <= start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < All.Length && All[low].Span.Start < end; low++)
            yield return All[low];
    }

    internal static string Key(string number) => number.Trim().TrimEnd('.');

    private void Add(string number, ItemSyntax item)
    {
        var key = Key(number);
        if (!byNumber.TryGetValue(key, out var items))
            byNumber[key] = items = [];
        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
            items.Add(item);
    }
}
