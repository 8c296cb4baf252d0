using System.Text;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What names mean at a place of a template: variables of loops and functions, what <c>with</c> opened, what was assigned, the model, the builtins.</summary>
internal sealed class CheckScopes
{
    private readonly List<(string? Name, TemplateType Type)> _entries = [];
    private readonly Dictionary<string, TemplateType> _assigned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateType> _globals = new(StringComparer.Ordinal);

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

    /// <summary>Whether something was learnt about an assigned variable since this was last set to false.</summary>
    public bool HasChanged { get; set; }

    /// <summary>Whether names may come from a caller that is not known.</summary>
    public int Open { get; set; }

    /// <summary>Equal where all names mean the same: what is hidden by a nearer name does not count, or blocks in blocks would never end.</summary>
    public string Key
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var key = new StringBuilder();
            for (var i = _entries.Count - 1; i >= 0; i--)
            {
                var (name, type) = _entries[i];
                if (seen.Add(name ?? "with " + type.Key))
                    key.Append(name).Append(':').Append(type.Key).Append(';');
            }

            return key.ToString();
        }
    }

    public IEnumerable<string> Names =>
        _entries.SelectMany(entry => entry.Name is { } name ? [name] : entry.Type.MemberNames).Concat(_assigned.Keys).Concat(_globals.Keys).Distinct();

    public void Push(string name, TemplateType type) => _entries.Add((name, type));

    public void PushObject(TemplateType type) => _entries.Add((null, type));

    public void PopTo(int count) => _entries.RemoveRange(count, _entries.Count - count);

    /// <summary>The type of a variable; null where there is none of that name.</summary>
    public TemplateType? Find(string name)
    {
        var isOpen = Open > 0;
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            var (entryName, type) = _entries[i];
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
            ({ } assigned, { } global) => TemplateType.Join(assigned, global),
            ({ } assigned, null) => assigned,
            (null, { } global) => global,
            _ => null,
        };
        return found ?? (isOpen ? TemplateType.Any : null);
    }

    public void Assign(string name, TemplateType type)
    {
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].Name != name)
                continue;
            _entries[i] = (name, TemplateType.Join(_entries[i].Type, type));
            return;
        }

        var before = _assigned.GetValueOrDefault(name);
        var after = before is null ? type : TemplateType.Join(before, type);
        if (before is not null && before.Key == after.Key)
            return;
        _assigned[name] = after;
        HasChanged = true;
    }
}
