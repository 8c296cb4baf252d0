using System.Text;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>
/// What names mean at a place of a template: variables of loops and functions, what <c>with</c> opened, what was assigned, the model, the builtins;
/// and between them what the conditions around the place say of values.
/// </summary>
internal sealed class CheckScopes
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, TemplateType> _assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateType> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectExpression, TemplateType> _objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TemplateType> _assignedMembers = new(StringComparer.Ordinal);
    private readonly AssignedConditions _conditions = new();
    private readonly Dictionary<object, HashSet<string>> _assignedIn = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<HashSet<string>> _noting = new();
    private int _facts;

    public CheckScopes(TemplateType model)
    {
        foreach (var name in TemplateContext.Builtins.MemberNames)
            _globals[name] = TemplateContext.Builtins.TryGetMember(name, out var value) ? TemplateType.FromValue(value) : TemplateType.Any;
        foreach (var name in model.MemberNames)
        {
            if (model.TryGetMember(name, out var type))
                _globals[name] = type;
        }
    }

    public int Count => _entries.Count;

    public bool HasFacts => _facts > 0;

    /// <summary>Whether something was learnt about an assigned variable since this was last set to false.</summary>
    public bool HasChanged { get; set; }

    /// <summary>Whether names may come from a caller that is not known.</summary>
    public int Open { get; set; }

    /// <summary>The object that <c>this</c> is; null where that is not one of the model.</summary>
    public TemplateType? Current => _entries.FindLast(entry => entry is { Name: null, Type: not null }).Type is { IsClosed: true } type ? type : null;

    /// <summary>Equal where all names mean the same: what is hidden by a nearer name does not count, or blocks in blocks would never end.</summary>
    public string Key
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var key = new StringBuilder();
            for (var i = _entries.Count - 1; i >= 0; i--)
            {
                var (name, type, _, fact) = _entries[i];
                if (fact is not null)
                {
                    if (fact.Path.Name is { } root && PathOf(root).Root == fact.Path.Root && seen.Add(root + fact.Path.Suffix + "="))
                        key.Append(root).Append(fact.Path.Suffix).Append('=').Append(fact.Type.Key).Append(';');
                }
                else if (type is not null && seen.Add(name ?? "with " + type.Key))
                {
                    key.Append(name).Append(':').Append(type.Key).Append(';');
                }
            }

            return key.ToString();
        }
    }

    public IEnumerable<string> Names =>
        _entries.SelectMany(entry => entry.Name is { } name ? [name] : entry.Type?.MemberNames ?? []).Concat(_assigned.Keys).Concat(_globals.Keys).Distinct();

    public void Push(string name, TemplateType type) => _entries.Add(new Entry(name, type, null, null));

    /// <summary>Opens an object, which was read at a path, so that its members are names.</summary>
    public void PushObject(TemplateType type, ValuePath? path) => _entries.Add(new Entry(null, type, path, null));

    public void Push(ImmutableArray<TypeFact> facts)
    {
        foreach (var fact in facts)
            _entries.Add(new Entry(null, null, null, fact));
        _facts += facts.Length;
    }

    public void PopTo(int count)
    {
        for (var i = count; i < _entries.Count; i++)
            _facts -= _entries[i].Fact is null ? 0 : 1;
        _entries.RemoveRange(count, _entries.Count - count);
    }

    /// <summary>The facts since a count that still hold, the last one of each path.</summary>
    public ImmutableArray<TypeFact> FactsFrom(int count)
    {
        var seen = new HashSet<ValuePath>();
        var facts = ImmutableArray.CreateBuilder<TypeFact>();
        for (var i = _entries.Count - 1; i >= count; i--)
        {
            if (_entries[i].Fact is { } fact && seen.Add(fact.Path))
                facts.Add(fact);
        }

        facts.Reverse();
        return facts.ToImmutable();
    }

    /// <summary>What is known at this place of the value at a path; null where that is no more than its type says.</summary>
    public TemplateType? FactOf(ValuePath path)
    {
        for (var i = _entries.Count - 1; _facts > 0 && i >= 0; i--)
        {
            if (_entries[i].Fact is { } fact && fact.Path == path)
                return fact.Type;
        }

        return null;
    }

    /// <summary>Forgets what is known of a variable and of all in it: it is given another value.</summary>
    public void Forget(ValuePath path)
    {
        foreach (var names in _noting)
        {
            if (path.Name is { } name)
                names.Add(name);
        }

        for (var i = 0; _facts > 0 && i < _entries.Count; i++)
        {
            // What is at an index is something else, too, where the index is reckoned from the variable.
            if (_entries[i].Fact is not { } fact || (fact.Path.Root != path.Root && !fact.Path.Suffix.Contains("[" + path.Root, StringComparison.Ordinal)))
                continue;
            _entries[i] = default;
            _facts--;
        }
    }

    /// <summary>Forgets what is known of all variables that can be assigned to from everywhere: a partial that is not known may change each.</summary>
    public void ForgetAssigned()
    {
        foreach (var name in _assigned.Keys)
            Forget(new ValuePath(name + "@", name, ""));
    }

    /// <summary>What is known now, to go back to.</summary>
    public ImmutableArray<Entry> Save() => [.. _entries];

    /// <summary>Goes back to what was known.</summary>
    public void Restore(ImmutableArray<Entry> saved)
    {
        _entries.Clear();
        _entries.AddRange(saved);
        _facts = saved.Count(entry => entry.Fact is not null);
    }

    /// <summary>Notes for a loop, function or partial which variables are assigned to in it, through all that it calls and includes, until <see cref="EndNoting"/>.</summary>
    public void BeginNoting(object body) => _noting.Push(NamesIn(body));

    public void EndNoting() => _noting.Pop();

    /// <summary>Forgets of a body's variables what it may change; it has run, or may run again.</summary>
    public void ForgetIn(object body)
    {
        foreach (var name in NamesIn(body).ToList())
            Forget(PathOf(name));
    }

    private HashSet<string> NamesIn(object body)
    {
        if (!_assignedIn.TryGetValue(body, out var names))
            _assignedIn[body] = names = new HashSet<string>(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The path of what a name stands for.</summary>
    public ValuePath PathOf(string name)
    {
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            var (entryName, type, path, fact) = _entries[i];
            if (fact is not null || type is null)
                continue;
            if (entryName == name)
                return new ValuePath($"{name}@{i}", name, "");
            if (entryName is null && (type.TryGetMember(name, out _) || !type.IsClosed))
                return path?.Then("." + name) ?? new ValuePath($"{name}@{i}", name, "");
        }

        return new ValuePath(name + "@", name, "");
    }

    /// <summary>The type of a variable; null where there is none of that name.</summary>
    public TemplateType? Find(string name)
    {
        var isOpen = Open > 0;
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            var (entryName, type, _, _) = _entries[i];
            if (type is null)
                continue;
            if (entryName == name)
                return type;
            if (entryName is not null)
                continue;
            if (type.TryGetMember(name, out var member))
                return member;
            isOpen |= !type.IsClosed;
        }

        var found = (_assigned.GetValueOrDefault(name), _globals.GetValueOrDefault(name)) switch
        {
            ({ } assigned, { } global) => TemplateType.JoinAssigned(assigned, global),
            ({ } assigned, null) => assigned,
            (null, { } global) => global,
            _ => null,
        };
        return found ?? (isOpen ? TemplateType.Any : null);
    }

    /// <summary>The expression that a variable has its value from, where it has it from one place only.</summary>
    public Expression? ConditionOf(string name) => _entries.Exists(entry => entry.Name == name) ? null : _conditions.Find(name);

    public void Assign(string name, TemplateType type, Expression? value)
    {
        Forget(PathOf(name));
        _conditions.Set(name, value);
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].Name != name || _entries[i].Type is not { } known)
                continue;
            _entries[i] = _entries[i] with { Type = TemplateType.JoinAssigned(known, type) };
            return;
        }

        var before = _assigned.GetValueOrDefault(name);
        var after = before is null ? type : TemplateType.JoinAssigned(before, type);
        if (before is not null && before.Key == after.Key)
            return;
        _assigned[name] = after;
        HasChanged = true;
    }

    /// <summary>The type of an object that a template writes: the same each time that it is looked at.</summary>
    public TemplateType ObjectOf(ObjectExpression expression)
    {
        if (!_objects.TryGetValue(expression, out var type))
            _objects[expression] = type = TemplateType.Object("");
        return type;
    }

    /// <summary>A template's own object may be given a member of this name.</summary>
    public void AssignMember(string name, TemplateType type)
    {
        var before = _assignedMembers.GetValueOrDefault(name);
        var after = before is null ? type : TemplateType.JoinAssigned(before, type);
        if (before is not null && before.Key == after.Key)
            return;
        _assignedMembers[name] = after;
        HasChanged = true;
    }

    /// <summary>What is assigned to members of a name, of whichever object; null where nothing is.</summary>
    public TemplateType? AssignedMember(string name) => _assignedMembers.GetValueOrDefault(name);

    internal readonly record struct Entry(string? Name, TemplateType? Type, ValuePath? Path, TypeFact? Fact);
}
