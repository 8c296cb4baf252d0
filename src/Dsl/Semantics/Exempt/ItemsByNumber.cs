using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>The items of minutes by what they may be called: minute number, agenda number or label, typed or counted.</summary>
internal sealed class ItemsByNumber
{
    private readonly SyntaxTree tree;
    private readonly IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers;

    /// <summary>The items by number, and those whose typed number is a label by the bare number in it: made where minutes exclude the public.</summary>
    private readonly Lazy<(Dictionary<string, List<ItemSyntax>> ByNumber, Dictionary<string, List<ItemSyntax>> ByNumberInLabel)> index;

    internal ItemsByNumber(SyntaxTree tree, IReadOnlyDictionary<ItemSyntax, ItemNumber> numbers)
    {
        this.tree = tree;
        this.numbers = numbers;
        index = new(Index);
    }

    /// <summary>All items, in order.</summary>
    internal ImmutableArray<ItemSyntax> All => tree.Root.Items;

    private (Dictionary<string, List<ItemSyntax>> ByNumber, Dictionary<string, List<ItemSyntax>> ByNumberInLabel) Index()
    {
        var byNumber = new Dictionary<string, List<ItemSyntax>>(StringComparer.OrdinalIgnoreCase);
        var byNumberInLabel = new Dictionary<string, List<ItemSyntax>>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in All)
        {
            if (item.Head is { Number: { IsEmpty: false } typed })
                Add(byNumber, tree.Text.ToString(typed), item);
            foreach (var field in item.Fields.Where(field => field.Definition.Key == "Agenda"))
                Add(byNumber, tree.Text.ToString(field.Value), item);
            if (!numbers.TryGetValue(item, out var counted))
                continue;
            Add(byNumber, counted.Number ?? "", item);
            Add(byNumber, counted.Label ?? "", item);
            if (counted.NumberInLabel is { } bare)
                Add(byNumberInLabel, bare, item);
        }

        return (byNumber, byNumberInLabel);
    }

    /// <summary>
    /// The items that a number may mean: those of this number, and those whose label has it (5 of <c>5/23</c>). Where it is in two labels
    /// (<c>5/22</c>, <c>5/23</c>) and is no number of its own, nobody can tell which is meant, and it means none.
    /// </summary>
    internal IReadOnlyList<ItemSyntax> Of(string number)
    {
        var (byNumber, byNumberInLabel) = index.Value;
        var named = byNumber.GetValueOrDefault(Key(number)) ?? [];
        if (!byNumberInLabel.TryGetValue(Key(number), out var labelled))
            return named;
        return named.Count == 0 && labelled.Select(item => Key(numbers[item].Number ?? "")).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
            ? [] : [.. named.Union(labelled)];
    }

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

    /// <summary>Whether two numbers are typed the same but for a stop after them.</summary>
    internal static bool AreSame(string one, string other) => Key(one).Equals(Key(other), StringComparison.OrdinalIgnoreCase);

    private static void Add(Dictionary<string, List<ItemSyntax>> byNumber, string number, ItemSyntax item)
    {
        var key = Key(number);
        if (!byNumber.TryGetValue(key, out var items))
            byNumber[key] = items = [];
        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
            items.Add(item);
    }
}
