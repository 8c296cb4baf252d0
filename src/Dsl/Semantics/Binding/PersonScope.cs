using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Who a handle or a name means: this document's entries, then the body's register entries valid at the meeting's date, then all registers.</summary>
internal sealed class PersonScope
{
    private readonly Dictionary<string, Person> document;
    private readonly Dictionary<string, Person> exempt;
    private readonly Dictionary<string, Person> registers;

    internal PersonScope(Dictionary<string, Person> document, Dictionary<string, Person> exempt, Project project, Meeting meeting)
    {
        this.document = document;
        this.exempt = exempt;
        registers = [];
        var bodies = project.Registers.SelectMany(register => register.Bodies).ToList();
        foreach (var body in bodies.Where(body => body.Name.Length == 0 || SameName(body.Name, meeting.Body)))
            AddAll(body, meeting.Date?.Day);
        foreach (var body in bodies)
            AddAll(body, null);
    }

    /// <summary>Every handle that open text may use, for "did you mean".</summary>
    internal IEnumerable<string> Handles => document.Keys.Concat(registers.Keys).Distinct();

    /// <summary>Everybody who is known outside exempt text.</summary>
    internal IEnumerable<Person> People => document.Values.Concat(registers.Values);

    /// <summary>The person of a handle, or null. A person whom only exempt text introduces is nobody in open text.</summary>
    internal Person? Find(string handle, bool inExemptText) =>
        document.GetValueOrDefault(handle)
        ?? (inExemptText ? exempt.GetValueOrDefault(handle) : null)
        ?? registers.GetValueOrDefault(handle);

    /// <summary>Whether only exempt text introduces a handle.</summary>
    internal bool IsExemptOnly(string handle) => exempt.ContainsKey(handle) && Find(handle, inExemptText: false) is null;

    /// <summary>The one person whom words name: full name, name, surname with title, short form or post; null for none or several.</summary>
    internal Person? FindByName(string words)
    {
        var (title, name) = PersonTitles.Split(words);
        var matches = People.Where(person => Matches(person, words, title, name)).DistinctBy(person => (person.FullName, person.Role)).Take(2).ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    private static bool Matches(Person person, string words, string title, string name)
    {
        if (Same(person.FullName, words) || Same(person.ShortName, words))
            return true;
        if (person.IsPost)
            return Same(person.Role, Syntax.Grammar.PersonEntryGrammar.StartsWithArticle(words) ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words);
        return Same(person.Name, name) || (title.Length > 0 && Same(person.Surname, name));
    }

    private static bool Same(string first, string second) => first.Length > 0 && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private void AddAll(RegisterBody body, DateOnly? day)
    {
        foreach (var person in body.Entries.Select(entry => entry.Person))
        {
            if (person.Handle is { } handle && (day is null || ((person.From is null || person.From <= day) && (person.To is null || person.To >= day))))
                registers.TryAdd(handle, person);
        }
    }

    private static bool SameName(string first, string second) => string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);
}
