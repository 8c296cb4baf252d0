namespace MinutesDsl.Render;

/// <summary>Finds what was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The name nearest to the word by edits, or null where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> names)
    {
        string? best = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var distance = Distance(word, name);
            if (distance >= least)
                continue;
            least = distance;
            best = name;
        }

        return best;
    }

    /// <summary>The number of insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    private static int Distance(string first, string second)
    {
        var table = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= second.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[first.Length, second.Length];
    }
}
