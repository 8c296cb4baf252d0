using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>
/// Names and values in the order in which they came. Most objects of a model are small, and most names in templates are the same string
/// as the key: so a small table is searched in order, and only a large one has an index.
/// </summary>
internal sealed class MemberTable(IEqualityComparer<string>? comparer) : IEnumerable<KeyValuePair<string, object?>>
{
    private const int LargestWithoutIndex = 8;

    // Null for ordinal comparison, which needs no calls.
    private readonly IEqualityComparer<string>? _comparer = ReferenceEquals(comparer, StringComparer.Ordinal) ? null : comparer;
    private string[] _keys = [];
    private object?[] _values = [];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public IEqualityComparer<string>? Comparer => _comparer;

    public ICollection<string> Keys => new ArraySegment<string>(_keys, 0, Count);

    public ICollection<object?> Values => new ArraySegment<object?>(_values, 0, Count);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var at = IndexOf(key);
        value = at < 0 ? null : _values[at];
        return at >= 0;
    }

    public void Set(string key, object? value)
    {
        var at = IndexOf(key);
        if (at < 0)
            Append(key, value);
        else
            _values[at] = value;
    }

    public void Add(string key, object? value)
    {
        if (IndexOf(key) >= 0)
            throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        Append(key, value);
    }

    public bool Remove(string key)
    {
        var at = IndexOf(key);
        if (at < 0)
            return false;
        Count--;
        Array.Copy(_keys, at + 1, _keys, at, Count - at);
        Array.Copy(_values, at + 1, _values, at, Count - at);
        (_keys[Count], _values[Count]) = ("", null);
        _index = null;
        return true;
    }

    public void Clear() => (_keys, _values, _index, Count) = ([], [], null, 0);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        var count = Count;
        for (var i = 0; i < count; i++)
        {
            if (count != Count)
                throw new InvalidOperationException("The object was changed while its members were visited.");
            yield return KeyValuePair.Create(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (Count > LargestWithoutIndex)
            return (_index ??= MakeIndex()).TryGetValue(key, out var at) ? at : -1;
        var keys = _keys;
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(keys[i], key))
                return i;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_comparer is not null)
            {
                if (_comparer.Equals(keys[i], key))
                    return i;
                continue;
            }

            if (!AreEqual(keys[i], key))
                continue;
            // The next time the same name of a template is looked for, it is the same string. Other threads see either, and both are right.
            keys[i] = key;
            return i;
        }

        return -1;
    }

    private static bool AreEqual(string a, string b) => a.Length == b.Length && (a.Length == 0 || a[0] == b[0]) && a == b;

    private Dictionary<string, int> MakeIndex()
    {
        var index = new Dictionary<string, int>(Count * 2, _comparer);
        for (var i = 0; i < Count; i++)
            index[_keys[i]] = i;
        return index;
    }

    private void Append(string key, object? value)
    {
        if (Count == _keys.Length)
        {
            var size = Math.Max(4, Count * 2);
            Array.Resize(ref _keys, size);
            Array.Resize(ref _values, size);
        }

        (_keys[Count], _values[Count]) = (key, value);
        _index?.Add(key, Count);
        Count++;
    }
}
