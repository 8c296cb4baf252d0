using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published declarations of interest.</summary>
internal sealed class InterestsBuilder(Labels labels, TextBuilder texts, PersonWording people, PersonListing listing)
{
    /// <summary>The declarations.</summary>
    public PublishedInterests Build(InterestsBlock block) => new()
    {
        OwnWords = texts.TextOrNull(block.OwnWords),
        Stem = texts.TextOrNull(block.Stem),
        NilText = block.NilText.Length > 0 ? block.NilText : null,
        Entries = [.. block.Entries.Select(Build)],
    };

    private PublishedInterest Build(InterestEntry entry)
    {
        // Words that name nobody known and say nothing else are no declaration that a sentence could be made of.
        var isRead = entry.Persons.Any(person => person.Person is not null)
            || (!entry.Persons.IsEmpty && (!entry.References.IsEmpty || entry.Type.Length > 0 || entry.Conduct.Length > 0 || !entry.Text.IsEmpty));
        return new PublishedInterest
        {
            OwnWords = texts.TextOrNull(entry.OwnWords),
            Persons = [.. entry.Persons.Select(people.Reference)],
            Names = !entry.Persons.IsEmpty ? listing.Names(entry.Persons) : null,
            References = entry.References,
            Type = OrNull(entry.Type),
            Conduct = OrNull(entry.Conduct),
            Wording = isRead ? Wording(entry) : null,
            Text = texts.TextOrNull(entry.Text),
            Typed = isRead ? null : texts.TextOrNull(entry.Typed),
        };
    }

    private string Wording(InterestEntry entry)
    {
        var references = entry.References.Select(Reference).ToImmutableArray();
        var declared = Sentence.Begin(labels.Fill(
            references.IsEmpty ? "interest_declared" : "interest_declared_in",
            ("names", listing.Names(entry.Persons)),
            ("interest", Interest(entry.Type)),
            ("references", Listing.Join(references, labels["and"]))));
        return entry.Conduct.Length == 0 ? declared : labels.Fill("interest_conduct", ("declaration", declared), ("conduct", entry.Conduct));
    }

    /// <summary>The type with its article: <c>a pecuniary interest</c>. One that the style has no words for is said as it was typed.</summary>
    private string Interest(string type)
    {
        if (type.Length == 0)
            return labels["interest_unstated"];
        const string Interest = " interest";
        var words = type.EndsWith(Interest, StringComparison.OrdinalIgnoreCase) ? type[..^Interest.Length] : type;
        return labels.Find("interest_type_" + SnakeCase.OfWords(words.Replace('-', ' '))) ?? labels.Fill("interest_type_other", ("type", words));
    }

    private string Reference(string typed) => typed.StartsWith('#') ? labels.Fill("minute_number", ("number", typed[1..])) : typed;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
