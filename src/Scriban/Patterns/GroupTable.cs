namespace MinutesDsl.Scriban.Patterns;

/// <summary>The groups of a pattern in the order of their numbers: group 0, the whole match, first. A slot is the index in that order.</summary>
internal sealed class GroupTable
{
    private readonly Dictionary<int, int> _slots = [];
    private readonly Dictionary<string, int> _names;

    /// <param name="numbers">The numbers that groups have, without 0.</param>
    /// <param name="names">The names of groups in the order of the pattern; they get the lowest numbers that are free from <paramref name="firstFree"/> on.</param>
    /// <param name="firstFree">The number after the last group without a name.</param>
    public GroupTable(IEnumerable<int> numbers, IEnumerable<string> names, int firstFree)
    {
        var used = new SortedSet<int>(numbers) { 0 };
        _names = [];
        foreach (var name in names)
        {
            while (used.Contains(firstFree))
                firstFree++;
            used.Add(firstFree);
            _names.Add(name, firstFree++);
        }

        foreach (var number in used)
            _slots.Add(number, _slots.Count);
    }

    public int Count => _slots.Count;

    public int? SlotOf(int number) => _slots.TryGetValue(number, out var slot) ? slot : null;

    public int? SlotOf(string name) => _names.TryGetValue(name, out var number) ? _slots[number] : null;
}
