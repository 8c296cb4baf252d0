using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Who a handle or a name means: this document's entries, then the body's register entries valid at the meeting's date, then all registers.</summary>
internal sealed class PersonScope
{
    /// <summary>Of the persons whom a name may mean: a message that lists more helps nobody.</summary>
    private const int MostMatches = 10;

    private readonly Dictionary<string, Person> document;
    private readonly Dictionary<string, Person> exempt;
    private readonly Dictionary<string, Person> registers;
    private readonly List<Person> withoutHandle = [];
    private readonly List<Person> people;
    private readonly Lazy<Dictionary<string, List<int>>> byKey;
    private readonly Dictionary<(string Words, bool IsRollEntry), ImmutableArray<Person>> found = [];
    private readonly HashSet<string> onRolls;
    private readonly HashSet<string> former = [];

    internal PersonScope(Introductions introductions, Project project, Meeting meeting)
    {
        registers = [];
        var bodies = project.Registers.SelectMany(register => register.Bodies).ToList();
        foreach (var body in bodies.Where(body => body.Name.Length == 0 || SameName(body.Name, meeting.Body)))
            AddAll(body, meeting.Date?.Day);
        foreach (var body in bodies)
            AddAll(body, null);

        // An item's roll says how that roll words somebody whom a register knows; everywhere else the register's words count.
        document = introductions.InItemsOnly.Count == 0 ? introductions.Open : introductions.Open.Where(entry => !IsReworded(entry.Key)).ToDictionary();
        exempt = introductions.InItemsOnly.Count == 0 ? introductions.Exempt : introductions.Exempt.Where(entry => !IsReworded(entry.Key)).ToDictionary();

        onRolls = [.. introductions.Listed.Select(handle => "@" + handle)];
        if (meeting.Date is { Day: var day })
        {
            var all = bodies.SelectMany(body => body.Entries).Select(entry => entry.Person).ToList();
            var terms = all.TrueForAll(person => IsInOffice(person, day)) ? [] : all.ToLookup(PersonKey.Of).ToList();
            former = [.. terms.Where(own => !own.Any(person => IsInOffice(person, day))).Select(own => own.Key)];
        }

        people = [.. document.Values, .. withoutHandle, .. registers.Values];
        byKey = new Lazy<Dictionary<string, List<int>>>(() => Index(introductions.WithoutHandle));

        bool IsReworded(string handle) => introductions.InItemsOnly.Contains(handle) && registers.ContainsKey(handle);
    }

    /// <summary>Every handle that open text may use, for "did you mean".</summary>
    internal IEnumerable<string> Handles => document.Keys.Concat(registers.Keys).Distinct();

    /// <summary>The person of a handle, or null. A person whom only exempt text introduces is nobody in open text.</summary>
    internal Person? Find(string handle, bool inExemptText) =>
        document.GetValueOrDefault(handle)
        ?? (inExemptText ? exempt.GetValueOrDefault(handle) : null)
        ?? registers.GetValueOrDefault(handle);

    /// <summary>Whether the rolls list somebody in open text.</summary>
    internal bool IsOnRoll(Person person)
    {
        _ = byKey.Value; // Those without handle are found there.
        return onRolls.Contains(PersonKey.Of(person));
    }

    /// <summary>Whether only exempt text introduces a handle.</summary>
    internal bool IsExemptOnly(string handle) => exempt.ContainsKey(handle) && Find(handle, inExemptText: false) is null;

    /// <summary>
    /// Everybody whom words may name: by full name, name, surname with title or initial, short form, bracketed initials, or post. Where
    /// several are called so, those whose terms of office do not hold the meeting's date are not meant if the term of another does; and, except
    /// in a roll's own entry, one whom the rolls list goes before others of like title whom they do not.
    /// </summary>
    internal ImmutableArray<Person> FindByName(string words, bool isRollEntry)
    {
        if (found.TryGetValue((words, isRollEntry), out var known))
            return known;
        var index = byKey.Value;
        var matches = FindIn(index, words);
        if (matches.Length < 2)
            return found[(words, isRollEntry)] = matches;

        // Whom a roll lists is meant in spite of a term that is over: MIN112 says so there.
        var serving = matches.RemoveAll(person => former.Contains(PersonKey.Of(person)) && !onRolls.Contains(PersonKey.Of(person)));
        matches = serving.IsEmpty ? matches : serving;
        var listed = isRollEntry ? [] : matches.RemoveAll(person => !onRolls.Contains(PersonKey.Of(person)));
        return found[(words, isRollEntry)] = listed.Length == 1 && matches.All(person => HaveLikeTitles(person.Title, listed[0].Title)) ? listed : matches;
    }

    private static bool IsInOffice(Person person, DateOnly day) => (person.From is null || person.From <= day) && (person.To is null || person.To >= day);

    private ImmutableArray<Person> FindIn(Dictionary<string, List<int>> index, string words)
    {
        var (title, name) = PersonTitles.Split(words);
        var candidates = new SortedSet<int>();
        foreach (var form in (ReadOnlySpan<string>)[words, name, WithoutArticle(words), AfterInitial(name), BeforeInitial(name)])
        {
            if (index.TryGetValue(form, out var places))
                candidates.UnionWith(places);
        }

        if (candidates.Count == 0)
            return [];
        ImmutableArray<Person> matches = [.. candidates.Select(place => people[place]).Where(person => Matches(person, words, title, name))
            .DistinctBy(person => (person.FullName, person.Role)).Take(MostMatches)];
        var exact = title.Length == 0 || matches.Length < 2 ? [] : matches.RemoveAll(person => !Same(person.FullName, $"{title} {name}"));
        return exact.Length == 1 ? exact : matches;
    }

    /// <summary>Whether two may be one person: Mr Bob Smith is not Councillor Bob Smith, but Bob Smith and Councillor Mr Bob Smith may be.</summary>
    private static bool HaveLikeTitles(string first, string second) => first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);

    /// <summary>
    /// The places in <see cref="people"/> of everybody by each of the forms that <see cref="Matches"/> compares; with an initial, by the surname.
    /// </summary>
    private Dictionary<string, List<int>> Index(List<Person> listedByName)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < people.Count; i++)
            Add(index, i);

        // An entry of a roll without handle, "Cllr A Smith", is somebody whom these already hold, or else somebody new: those with the
        // longest names first, since another roll may name them shorter.
        foreach (var person in listedByName.OrderByDescending(person => person.Name.Count(' '.Equals)))
        {
            var known = FindIn(index, person.FullName).RemoveAll(known => !HaveLikeTitles(known.Title, person.Title));
            var serving = known.RemoveAll(known => former.Contains(PersonKey.Of(known)));
            foreach (var listed in serving.IsEmpty ? known : serving)
                onRolls.Add(PersonKey.Of(listed));
            if (!known.IsEmpty)
                continue;
            onRolls.Add(PersonKey.Of(person));
            people.Add(person);
            Add(index, people.Count - 1);
        }

        return index;
    }

    private void Add(Dictionary<string, List<int>> index, int place)
    {
        var person = people[place];
        foreach (var form in (ReadOnlySpan<string>)[person.FullName, person.ShortName, person.ShortForm, person.Role, person.Name, WithoutBracket(person.Name), Bracket(person.Name), person.Surname])
        {
            if (form.Length == 0)
                continue;
            ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(index, form, out _);
            places ??= [];
            if (places.Count == 0 || places[^1] != place)
                places.Add(place);
        }
    }

    private static bool Matches(Person person, string words, string title, string name)
    {
        if (Same(person.FullName, words) || Same(person.ShortName, words) || Same(person.ShortForm, words))
            return true;
        if (person.IsPost || Same(person.Role, WithoutArticle(words)))
            return Same(person.Role, WithoutArticle(words));
        if (Same(person.Name, name) && IsSurnameAlone(person))
            return title.Length == 0 || HaveLikeTitles(person.Title, title);
        return Same(person.Name, name) || Same(WithoutBracket(person.Name), name) || Same(Bracket(person.Name), words)
            || (title.Length > 0 && title != person.Title ? false : Same(person.Surname, name) || IsInitialAndSurname(person, name));
    }

    /// <summary>Whether nothing but the surname is written: Mr Lee is not Councillor Lee, however alike their names look.</summary>
    private static bool IsSurnameAlone(Person person) => Same(person.Name, person.Surname);

    /// <summary>"A Smith" and "Smith (A)" for Ann Smith.</summary>
    private static bool IsInitialAndSurname(Person person, string name) =>
        (Same(person.Surname, AfterInitial(name)) && name.StartsWith(person.Name[..1], StringComparison.OrdinalIgnoreCase))
        || (Same(person.Surname, BeforeInitial(name)) && name[..^1].EndsWith(person.Name[..1], StringComparison.OrdinalIgnoreCase));

    /// <summary>"Smith" of "A Smith" and "A. Smith"; empty for words of another form.</summary>
    private static string AfterInitial(string name) =>
        name.Length > 2 && name[1] == ' ' ? name[2..] : name.Length > 3 && name[1] == '.' && name[2] == ' ' ? name[3..] : "";

    /// <summary>"Smith" of "Smith (A)"; empty for words of another form.</summary>
    private static string BeforeInitial(string name) => name.Length > 4 && name[^1] == ')' && name[^3] == '(' && name[^4] == ' ' ? name[..^4] : "";

    private static string WithoutArticle(string words) =>
        Syntax.Grammar.PersonEntryGrammar.StartsWithArticle(words) ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words;

    private static string WithoutBracket(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? name[..open] : name;

    private static string Bracket(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 ? name[(open + 2)..^1] : "";

    private static bool Same(string first, string second) => first.Length > 0 && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private void AddAll(RegisterBody body, DateOnly? day)
    {
        foreach (var person in body.Entries.Select(entry => entry.Person))
        {
            var isInOffice = day is not { } date || IsInOffice(person, date);
            if (person.Handle is { } handle && isInOffice)
                registers.TryAdd(handle, person);
            else if (person.Handle is null && day is null)
                withoutHandle.Add(person);
        }
    }

    private static bool SameName(string first, string second) => string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);
}
