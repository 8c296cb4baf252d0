using System.Collections;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>The integers from one to another, both included, upwards or downwards, made when they are asked for.</summary>
internal sealed class ScriptRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count);
            var value = first + ((long)index * step);
            return value is >= int.MinValue and <= int.MaxValue ? Boxed.Of((int)value) : value;
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
