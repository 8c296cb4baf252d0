using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Writes several people in one line, in typed order, a title that neighbours share said once: "Councillors Nathan Desmond and Tony Muir, and Tim Reid".</summary>
internal sealed class PersonListing(PersonWording people, HouseStyle style)
{
    /// <summary>The people in one line; empty for nobody.</summary>
    public string Names(ImmutableArray<PersonReference> persons) => Join([.. persons.Select(Listed)]);

    /// <summary>A person where a sentence goes on.</summary>
    public string Name(PersonReference person) => Listed(person).Whole;

    /// <summary>A person's name in the style's form for lists, its title taken off where the form has one.</summary>
    public ListedName Listed(Person person, string note = "")
    {
        var whole = PersonWording.Words(person, style.Mentions.List);
        return !person.IsPost && person.Title.Length > 0 && whole.StartsWith(person.Title + " ", StringComparison.Ordinal)
            ? new ListedName(person.Title, whole[(person.Title.Length + 1)..], note)
            : new ListedName("", whole, note);
    }

    /// <summary>
    /// All names in one line. A title said once must never seem to be of somebody who does not have it: so after several people under one title a
    /// comma stands before the last <c>and</c>.
    /// </summary>
    public string Join(IReadOnlyList<ListedName> names)
    {
        var groups = new List<string>(names.Count);
        var isPlain = true;
        for (var index = 0; index < names.Count;)
        {
            var count = SharedTitle(names, index);
            isPlain &= count == 1 || index + count == names.Count;
            groups.Add(count == 1 ? names[index].Whole : Together(names, index, count));
            index += count;
        }

        return isPlain || groups.Count < 2
            ? Listing.Join(groups, style.Labels["and"])
            : $"{string.Join(", ", groups.Take(groups.Count - 1))}, {style.Labels["and"]} {groups[^1]}";
    }

    private string Together(IReadOnlyList<ListedName> names, int index, int count) =>
        $"{Plural(names[index].Title)} {Listing.Join([.. names.Skip(index).Take(count).Select(name => name.Name + name.Note)], style.Labels["and"])}";

    private int SharedTitle(IReadOnlyList<ListedName> names, int index)
    {
        var title = names[index].Title;
        var count = 1;
        if (Plural(title) is not null)
        {
            while (index + count < names.Count && names[index + count].Title == title)
                count++;
        }

        return count;
    }

    private ListedName Listed(PersonReference reference)
    {
        if (reference.Named is { IsPost: false } person)
            return Listed(person);
        var words = people.InSentence(reference);
        return reference.Named is null && !reference.CallsOffice ? Split(words) : new ListedName("", words, "");
    }

    /// <summary>A name that nobody known has, its title taken off where it begins with one that has a plural.</summary>
    private ListedName Split(string typed)
    {
        var space = typed.IndexOf(' ');
        return space > 0 && Plural(typed[..space]) is not null ? new ListedName(typed[..space], typed[(space + 1)..].TrimStart(), "") : new ListedName("", typed, "");
    }

    /// <summary>The plural of a title, or null where none is known: then the title is repeated.</summary>
    private string? Plural(string title) =>
        title.Length > 0 && style.Labels.Find("titles_" + SnakeCase.OfWords(title)) is { Length: > 0 } plural ? plural : null;
}
