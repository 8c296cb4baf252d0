using System.Collections;

namespace MinutesDsl.Scriban;

/// <summary>An array of the template language. It may carry named members, too: <c>a.x = 1</c>.</summary>
public sealed class ScriptArray : IList<object?>, IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    /// <summary>An empty array.</summary>
    public ScriptArray() => _items = [];

    /// <summary>An empty array with room for a number of elements.</summary>
    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    /// <summary>An array with these elements.</summary>
    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    /// <summary>The named members, or null where there are none.</summary>
    public ScriptObject? Members { get; private set; }

    /// <summary>Whether a template may change the array. The host still may.</summary>
    public bool IsReadOnly { get; set; }

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => _items.Count;

    /// <inheritdoc cref="IList{T}.this"/>
    public object? this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Sets a named member.</summary>
    public void SetMember(string name, object? value) => (Members ??= new ScriptObject())[name] = value;

    /// <summary>Adds nulls until the array has this many elements.</summary>
    public void Grow(int count)
    {
        while (_items.Count < count)
            _items.Add(null);
    }

    /// <inheritdoc/>
    public void Add(object? item) => _items.Add(item);

    /// <summary>Adds several elements.</summary>
    public void AddRange(IEnumerable<object?> items) => _items.AddRange(items);

    /// <inheritdoc/>
    public void Clear() => _items.Clear();

    /// <inheritdoc/>
    public bool Contains(object? item) => _items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public int IndexOf(object? item) => _items.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, object? item) => _items.Insert(index, item);

    /// <inheritdoc/>
    public bool Remove(object? item) => _items.Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
