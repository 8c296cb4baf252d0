using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Who a handle or a name means: this document's entries, then the body's register entries valid at the meeting's date, then all registers.</summary>
internal sealed class PersonScope
{
    private readonly Dictionary<string, Person> document;
    private readonly Dictionary<string, Person> exempt;
    private readonly Dictionary<string, Person> registers;
    private readonly List<Person> withoutHandle;

    internal PersonScope(Introductions introductions, Project project, Meeting meeting)
    {
        withoutHandle = [.. introductions.WithoutHandle];
        registers = [];
        var bodies = project.Registers.SelectMany(register => register.Bodies).ToList();
        foreach (var body in bodies.Where(body => body.Name.Length == 0 || SameName(body.Name, meeting.Body)))
            AddAll(body, meeting.Date?.Day);
        foreach (var body in bodies)
            AddAll(body, null);

        // An item's roll says how that roll words somebody whom a register knows; everywhere else the register's words count.
        document = introductions.Open.Where(entry => !IsReworded(entry.Key)).ToDictionary();
        exempt = introductions.Exempt.Where(entry => !IsReworded(entry.Key)).ToDictionary();

        bool IsReworded(string handle) => introductions.InItemsOnly.Contains(handle) && registers.ContainsKey(handle);
    }

    /// <summary>Every handle that open text may use, for "did you mean".</summary>
    internal IEnumerable<string> Handles => document.Keys.Concat(registers.Keys).Distinct();

    /// <summary>Everybody who is known outside exempt text.</summary>
    internal IEnumerable<Person> People => document.Values.Concat(withoutHandle).Concat(registers.Values);

    /// <summary>The person of a handle, or null. A person whom only exempt text introduces is nobody in open text.</summary>
    internal Person? Find(string handle, bool inExemptText) =>
        document.GetValueOrDefault(handle)
        ?? (inExemptText ? exempt.GetValueOrDefault(handle) : null)
        ?? registers.GetValueOrDefault(handle);

    /// <summary>Whether only exempt text introduces a handle.</summary>
    internal bool IsExemptOnly(string handle) => exempt.ContainsKey(handle) && Find(handle, inExemptText: false) is null;

    /// <summary>Everybody whom words may name: by full name, name, surname with title or initial, short form, bracketed initials, or post.</summary>
    internal ImmutableArray<Person> FindByName(string words)
    {
        var (title, name) = PersonTitles.Split(words);
        return [.. People.Where(person => Matches(person, words, title, name)).DistinctBy(person => (person.FullName, person.Role))];
    }

    private static bool Matches(Person person, string words, string title, string name)
    {
        if (Same(person.FullName, words) || Same(person.ShortName, words) || Same(person.ShortForm, words))
            return true;
        if (person.IsPost || Same(person.Role, WithoutArticle(words)))
            return Same(person.Role, WithoutArticle(words));
        return Same(person.Name, name) || Same(WithoutBracket(person.Name), name) || Same(Bracket(person.Name), words)
            || (title.Length > 0 && title != person.Title ? false : Same(person.Surname, name) || IsInitialAndSurname(person, name));
    }

    /// <summary>"A Smith" and "Smith (A)" for Ann Smith.</summary>
    private static bool IsInitialAndSurname(Person person, string name)
    {
        var initial = person.Name.Length > 0 ? person.Name[..1] : "";
        return Same($"{initial} {person.Surname}", name) || Same($"{initial}. {person.Surname}", name) || Same($"{person.Surname} ({initial})", name);
    }

    private static string WithoutArticle(string words) =>
        Syntax.Grammar.PersonEntryGrammar.StartsWithArticle(words) ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words;

    private static string WithoutBracket(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? name[..open] : name;

    private static string Bracket(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? name[(open + 2)..^1] : "";

    private static bool Same(string first, string second) => first.Length > 0 && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private void AddAll(RegisterBody body, DateOnly? day)
    {
        foreach (var person in body.Entries.Select(entry => entry.Person))
        {
            var isInOffice = day is null || ((person.From is null || person.From <= day) && (person.To is null || person.To >= day));
            if (person.Handle is { } handle && isInOffice)
                registers.TryAdd(handle, person);
            else if (person.Handle is null && day is null)
                withoutHandle.Add(person);
        }
    }

    private static bool SameName(string first, string second) => string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);
}
