namespace MinutesDsl.Scriban.Runtime;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    private const int MaximumDistance = 2;
    private const int MaximumLength = 64;

    /// <summary>The candidate nearest to a name, at most two edits away and fewer than the name has letters; null where there is none.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Min(MaximumDistance, name.Length - 1) + 1;
        if (name.Length > MaximumLength)
            return null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance || candidate == name)
                continue;
            var distance = Distance(name, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The end of a message about an unknown name.</summary>
    public static string Suggestion(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } near ? $"; did you mean '{near}'?" : ".";

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
