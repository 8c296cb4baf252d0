using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>One person's declaration of interest.</summary>
/// <param name="Person">Who declared it, or null where the words name nobody known.</param>
/// <param name="Entry">The declaration.</param>
/// <param name="Items">The items that it is about; empty where the minutes do not have them, or do not say.</param>
internal sealed record DeclaredInterest(Person? Person, InterestEntry Entry, ImmutableArray<Item> Items)
{
    internal static ImmutableArray<DeclaredInterest> Find(Document document)
    {
        var found = ImmutableArray.CreateBuilder<DeclaredInterest>();
        ItemsNamed? named = null;
        foreach (var entry in document.DescendantBlocks().OfType<InterestsBlock>().SelectMany(block => block.Entries))
        {
            named ??= new ItemsNamed(document);
            var items = ItemsOf(entry, document, named);
            foreach (var person in entry.Persons)
                found.Add(new DeclaredInterest(person.Person, entry, items));
        }

        return found.DrainToImmutable();
    }

    /// <summary>Whether an item is the one in which members declare their interests, or the public asks: then a declaration there is about another.</summary>
    internal static bool IsForDeclarations(Item item)
    {
        var title = item.Title.ToPlainText();
        return title.Contains("interest", StringComparison.OrdinalIgnoreCase) || title.Contains("declaration", StringComparison.OrdinalIgnoreCase)
            || title.Contains("apologies", StringComparison.OrdinalIgnoreCase) || title.Contains("buddian", StringComparison.OrdinalIgnoreCase)
            || title.Contains("datgan", StringComparison.OrdinalIgnoreCase);
    }

    private static ImmutableArray<Item> ItemsOf(InterestEntry entry, Document document, ItemsNamed named)
    {
        if (entry.References.Any(reference => reference.StartsWith("a", StringComparison.OrdinalIgnoreCase)))
            return entry.References.Any(reference => reference.StartsWith("all", StringComparison.OrdinalIgnoreCase)) ? document.Items : [];
        if (!entry.References.IsEmpty)
            return [.. entry.References.SelectMany(reference => named.Find(reference, entry.Span.Start)).Distinct()];
        return named.At(entry.Span.Start) is { } here && !IsForDeclarations(here) ? [here] : [];
    }
}
