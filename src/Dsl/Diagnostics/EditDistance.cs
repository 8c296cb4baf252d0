using System.Numerics;

namespace MinutesDsl.Diagnostics;

/// <summary>How far apart two words are.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The number of insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment), or
    /// <paramref name="limit"/> + 1 where it is more than that. Words over 64 characters are only compared for equality.
    /// </summary>
    internal static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (first.SequenceEqual(second))
            return 0;
        if (Math.Abs(first.Length - second.Length) > limit || first.Length > 64 || second.Length > 64)
            return limit + 1;

        // An edit changes the set of letters by two at most: most pairs are told apart by it, in a fraction of the time.
        if (!MayBeWithin(Letters(first), Letters(second), limit))
            return limit + 1;
        Span<int> beforePrevious = stackalloc int[second.Length + 1];
        Span<int> previous = stackalloc int[second.Length + 1];
        Span<int> current = stackalloc int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }

        return Math.Min(previous[second.Length], limit + 1);
    }

    /// <summary>A bit for each letter that occurs; different characters may share one, which only makes words look more alike.</summary>
    internal static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var character in word)
            letters |= 1u << (character & 31);
        return letters;
    }

    /// <summary>Whether two words may be so few edits apart, by the letters that occur in each.</summary>
    internal static bool MayBeWithin(uint first, uint second, int limit) => BitOperations.PopCount(first ^ second) <= 2 * limit;

    /// <summary>The candidate nearest to a word, at most <paramref name="limit"/> edits away, or null; the first of equals.</summary>
    internal static string? Nearest(string word, IEnumerable<string> candidates, int limit)
    {
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = Between(word, candidate, limit);
            if (distance <= limit)
                (nearest, limit) = (candidate, distance - 1);
        }

        return nearest;
    }
}
