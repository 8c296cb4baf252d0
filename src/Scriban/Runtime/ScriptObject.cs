using System.Collections;
using System.Diagnostics.CodeAnalysis;
using MinutesDsl.Scriban.Runtime;

namespace MinutesDsl.Scriban;

/// <summary>An object of the template language: names and values, in the order in which they were added.</summary>
public sealed class ScriptObject : IDictionary<string, object?>, IScriptObject
{
    private readonly MemberTable _members;
    private HashSet<string>? _readOnlyMembers;

    /// <summary>An empty object whose names are case-sensitive.</summary>
    public ScriptObject()
        : this(StringComparer.Ordinal)
    {
    }

    /// <summary>An empty object whose names are compared by <paramref name="comparer"/>.</summary>
    public ScriptObject(IEqualityComparer<string>? comparer) => _members = new MemberTable(comparer);

    /// <inheritdoc/>
    public string TypeName { get; init; } = "";

    /// <summary>Whether a template may change the members. The host still may.</summary>
    public bool IsReadOnly { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <inheritdoc/>
    public ICollection<string> Keys => _members.Keys;

    /// <inheritdoc/>
    public ICollection<object?> Values => _members.Values;

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <summary>The value of a member; null where there is none.</summary>
    public object? this[string key]
    {
        get => _members.TryGetValue(key, out var value) ? value : null;
        set => _members.Set(key, value);
    }

    /// <summary>Marks a member as one that templates may not change, or no longer so.</summary>
    public void SetReadOnly(string name, bool isReadOnly)
    {
        if (isReadOnly)
            (_readOnlyMembers ??= new HashSet<string>(_members.Comparer)).Add(name);
        else
            _readOnlyMembers?.Remove(name);
    }

    /// <summary>Whether a template may change this member.</summary>
    public bool CanWrite(string name) => !IsReadOnly && _readOnlyMembers?.Contains(name) != true;

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value) => _members.TryGetValue(name, out value);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public void Add(string key, object? value) => _members.Add(key, value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool Remove(string key) => _members.Remove(key);

    /// <inheritdoc/>
    public void Clear() => _members.Clear();

    /// <inheritdoc/>
    public void Add(KeyValuePair<string, object?> item) => _members.Add(item.Key, item.Value);

    /// <inheritdoc/>
    public bool Contains(KeyValuePair<string, object?> item) => _members.TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        _members.ToArray().CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public bool Remove(KeyValuePair<string, object?> item) => Contains(item) && _members.Remove(item.Key);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
