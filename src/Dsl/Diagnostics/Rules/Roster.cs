using System.Runtime.InteropServices;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// The names on the document's rolls and in the registers, for comparing with names that are typed. Whom only exempt text introduces is left
/// out: messages quote these names.
/// </summary>
internal sealed class Roster
{
    /// <summary>Shorter words are near too many others: Hall and Hill, Lee and Leo.</summary>
    private const int ShortestWord = 5;

    /// <summary>Of names that are compared with all others: a file with more of them is no minutes.</summary>
    private const int MostSearches = 500;

    private readonly Dictionary<string, List<Person>> byForm = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Form, Person Person)?> searched = new(StringComparer.OrdinalIgnoreCase);

    internal Roster(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            if (person.IsPost)
                continue;
            var (name, surname) = (Folded(WithoutBracket(person.Name)), Folded(person.Surname));
            Add(name, person);
            Add(surname, person);
            if (name.Contains(' '))
                Add($"{name[0]} {surname}", person);
        }
    }

    /// <summary>Everybody of the registers.</summary>
    internal static Roster OfRegisters(Project project) => new(InRegisters(project));

    /// <summary>Everybody of the registers and of the open rolls.</summary>
    internal static Roster Of(RuleContext context)
    {
        var listed = context.Attendees().Where(attendee => !context.IsExempt(attendee.Span)).Select(attendee => attendee.Person).OfType<Person>();
        return new Roster(InRegisters(context.Project).Concat(listed));
    }

    /// <summary>Those who may be called so: by name, surname, or initial and surname.</summary>
    internal IReadOnlyList<Person> Called(string name) => byForm.GetValueOrDefault(Folded(name)) ?? [];

    /// <summary>
    /// The name that a typed one is a single edit, or a swap of neighbours, away from, as it should be written; null for none. Between a
    /// councillor and a doctor it is not looked for.
    /// </summary>
    internal (string Form, Person Person)? Near(string name, string title)
    {
        var folded = Folded(name);
        if (byForm.ContainsKey(folded))
            return null;
        if (!searched.TryGetValue(folded, out var found))
            searched[folded] = found = searched.Count < MostSearches ? Search(folded) : null;
        return found is { } near && (title.Length == 0 || near.Person.Title.Length == 0 || near.Person.Title == title) ? near : null;
    }

    /// <summary>Forms of one person may be the same: then he or she is there once.</summary>
    private void Add(string form, Person person)
    {
        ref var persons = ref CollectionsMarshal.GetValueRefOrAddDefault(byForm, form, out _);
        persons ??= [];
        if (persons.Count == 0 || !ReferenceEquals(persons[^1], person))
            persons.Add(person);
    }

    private (string Form, Person Person)? Search(string name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (surname.Length < ShortestWord)
            return null;
        foreach (var (form, persons) in byForm)
        {
            if (EditDistance.Between(name, form, 1) <= 1 && !DifferOnlyInInitial(name, form))
                return (FormsOf(persons[0]).First(own => own.Equals(form, StringComparison.OrdinalIgnoreCase)), persons[0]);
        }

        return null;
    }

    /// <summary>A Smith and B Smith are two people.</summary>
    private static bool DifferOnlyInInitial(string name, string form)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && form.IndexOf(' ', StringComparison.Ordinal) == space && name[space..].Equals(form[space..], StringComparison.OrdinalIgnoreCase) && space == 1;
    }

    private static IEnumerable<Person> InRegisters(Project project) => project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person);

    private static IEnumerable<string> FormsOf(Person person)
    {
        var name = Folded(WithoutBracket(person.Name));
        yield return name;
        yield return Folded(person.Surname);
        if (name.Contains(' '))
            yield return $"{name[0]} {Folded(person.Surname)}";
    }

    private static string WithoutBracket(string name) => name.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? name[..open] : name;

    /// <summary>Without the differences that are none: a curly apostrophe, the dot of an initial.</summary>
    private static string Folded(string name) => name.Replace('’', '\'').Replace('\u00A0', ' ').Replace(".", "", StringComparison.Ordinal);
}
