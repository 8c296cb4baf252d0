namespace MinutesDsl.Scriban.Runtime;

/// <summary>
/// The stack that unprefixed names are looked up in, from the top down: objects (the builtins at the bottom, the model, what <c>with</c> and functions
/// with parameters open) and between them the variables of the running loops.
/// </summary>
internal sealed class ScopeStack
{
    private Entry[] _entries = new Entry[16];
    private int _objects;

    public int Count { get; private set; }

    /// <summary>The object that assignments write to.</summary>
    public IScriptObject CurrentObject
    {
        get
        {
            for (var i = Count - 1; ; i--)
            {
                if (_entries[i].Object is { } found)
                    return found;
            }
        }
    }

    public int ObjectCount => _objects;

    public void Push(IScriptObject scope)
    {
        _objects++;
        Push(new Entry(null, null, scope));
    }

    /// <summary>Adds a loop's variable and returns its place.</summary>
    public int Push(string name, object? value)
    {
        Push(new Entry(name, value, null));
        return Count - 1;
    }

    public void Set(int place, object? value) => _entries[place] = _entries[place] with { Value = value };

    public void PopTo(int count)
    {
        while (Count > count)
        {
            if (_entries[--Count].Object is not null)
                _objects--;
            _entries[Count] = default;
        }
    }

    public bool TryGet(string name, out object? value)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Object is { } scope)
            {
                if (scope.TryGetMember(name, out value))
                    return true;
            }
            else if (ReferenceEquals(entry.Name, name) || (entry.Name is { } other && other.Length == name.Length && other[0] == name[0] && other == name))
            {
                value = entry.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Sets a loop's variable that is nearer than the object that assignments write to; false where there is none.</summary>
    public bool TrySetLoopVariable(string name, object? value)
    {
        for (var i = Count - 1; i >= 0 && _entries[i].Object is null; i--)
        {
            if (_entries[i].Name != name)
                continue;
            Set(i, value);
            return true;
        }

        return false;
    }

    /// <summary>All names that could be meant, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_entries[i].Name is { } name)
                yield return name;
            foreach (var member in _entries[i].Object?.MemberNames ?? [])
                yield return member;
        }
    }

    private void Push(Entry entry)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count++] = entry;
    }

    private readonly record struct Entry(string? Name, object? Value, IScriptObject? Object);
}
