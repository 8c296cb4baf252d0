using System.Collections.Concurrent;

namespace MinutesDsl.Scriban.Parsing;

/// <summary>Makes equal names one string, so that comparing two names mostly compares two references.</summary>
internal static class NamePool
{
    // A bound keeps hostile templates from filling memory; a name over it is still right, only slower to compare.
    private const int MaximumNames = 4096;

    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Intern(ReadOnlySpan<char> name)
    {
        if (BySpan.TryGetValue(name, out var known))
            return known;
        var text = name.ToString();
        return Names.Count < MaximumNames ? Names.GetOrAdd(text, text) : text;
    }
}
