using System.Globalization;
using System.Text;

namespace MinutesDsl.Render;

/// <summary>Gives blocks their ids in the page: unique, and without dots, which links and style sheets would need to escape.</summary>
internal sealed class Anchors(IEnumerable<string> taken)
{
    private readonly HashSet<string> used = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The id of a paragraph number: <c>m5-1</c> for 5.1.</summary>
    public string OfNumber(string number)
    {
        var builder = new StringBuilder("m");
        foreach (var c in number)
        {
            if (char.IsAsciiLetterOrDigit(c))
                builder.Append(char.ToLowerInvariant(c));
            else if (builder[^1] != '-' && builder.Length > 1)
                builder.Append('-');
        }

        return Unique(builder.ToString().TrimEnd('-'));
    }

    /// <summary>The next id of a kind: <c>decision-1</c>.</summary>
    public string Next(string kind) => Unique(string.Create(CultureInfo.InvariantCulture, $"{kind}-{Count(kind)}"));

    /// <summary>Counts one more of a kind.</summary>
    public int Count(string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;

    private string Unique(string id)
    {
        var candidate = id;
        for (var suffix = 2; !used.Add(candidate); suffix++)
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{suffix}");
        return candidate;
    }
}
