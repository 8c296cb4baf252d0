using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MinutesDsl.Semantics;

/// <summary>Finds the items that words like "items 5 to 7", "minute 12a", "#12a" or "this item" name.</summary>
internal sealed partial class ItemsNamed
{
    private readonly ImmutableArray<Item> items;
    private ILookup<string, int>? byNumber;
    private ILookup<string, int>? byAgenda;

    internal ItemsNamed(Document document) => items = document.Items;

    // Most minutes name no item: the lookups are made where one is needed.
    private ILookup<string, int> ByNumber => byNumber ??= Enumerable.Range(0, items.Length)
        .SelectMany(i => new[] { items[i].Number, items[i].Label }.OfType<string>().Distinct().Select(number => (number, i))).ToLookup(pair => pair.number, pair => pair.i);

    private ILookup<string, int> ByAgenda => byAgenda ??= Enumerable.Range(0, items.Length).Where(i => items[i].Agenda.Length > 0).ToLookup(i => items[i].Agenda);

    /// <summary>
    /// The items, in order, with the parts that belong to them; empty where the words name none that is here. After "item" the agenda's number
    /// counts where any item has one, after "minute" and <c>#</c> the minute number or label.
    /// </summary>
    /// <param name="words">The words, of which the first such phrase counts.</param>
    /// <param name="position">Where they stand, for "this item".</param>
    internal ImmutableArray<Item> Find(string words, int position)
    {
        if (This().IsMatch(words))
            return At(position) is { } here ? [here] : [];
        var match = Phrase().Match(words);
        if (!match.Success)
            return [];
        var kind = match.Groups["kind"].Value;
        var isAgenda = ByAgenda.Count > 0 && (kind.StartsWith("item", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("eitem", StringComparison.OrdinalIgnoreCase));
        var numbers = match.Groups["number"].Captures.Select(capture => capture.Value.TrimEnd('.')).ToList();
        var found = numbers.Count == 2 && Range().IsMatch(match.Value) ? Between(numbers[0], numbers[1], isAgenda) : numbers.SelectMany(number => Numbered(number, isAgenda));
        return [.. found.Distinct().Order().Select(i => items[i])];
    }

    /// <summary>Whether words have the form of such a phrase, whether or not the items are here.</summary>
    internal static bool IsPhrase(string words) => This().IsMatch(words) || Phrase().IsMatch(words);

    /// <summary>The item that a place of the source lies in; null before the first.</summary>
    internal Item? At(int position)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < items.Length && items[low].Span.Start <= position ? items[low] : null;
    }

    private IEnumerable<int> Numbered(string number, bool isAgenda)
    {
        foreach (var i in (isAgenda ? ByAgenda : ByNumber)[number])
        {
            yield return i;
            for (var part = i + 1; part < items.Length && items[part].Depth > items[i].Depth; part++)
                yield return part;
        }
    }

    /// <summary>Those whose number lies between, in whatever order they were taken.</summary>
    private IEnumerable<int> Between(string first, string last, bool isAgenda)
    {
        if (ItemNumbers.LeadingNumber(first) is not { } low || ItemNumbers.LeadingNumber(last) is not { } high)
            return [];
        return Enumerable.Range(0, items.Length)
            .Where(i => ItemNumbers.LeadingNumber(isAgenda ? items[i].Agenda : items[i].Number ?? "") is { } number && number >= low && number <= high);
    }

    [GeneratedRegex(@"\b(this item|yr eitem hon)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex This();

    [GeneratedRegex(@"(\b(?<kind>items?|minutes?|eitem|eitemau|cofnod)( nos?\.?)? |(?<kind>\#))(?<number>[0-9][0-9A-Za-z./()]*)(\s*(,|and|&|,\s*and|to|-|–|a)\s*(?<number>[0-9][0-9A-Za-z./()]*))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"[0-9A-Za-z)]\s*(to|-|–)\s*[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Range();
}
