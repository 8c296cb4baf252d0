namespace MinutesDsl.Semantics;

/// <summary>The titles that are taken off a name, and how they are written in full.</summary>
internal static class PersonTitles
{
    /// <summary>Each title as typed (without dot, any case), and in full; plurals give the singular.</summary>
    private static readonly Dictionary<string, string> Full = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Cllr"] = "Councillor", ["Cllrs"] = "Councillor", ["Cr"] = "Councillor", ["Crs"] = "Councillor",
        ["Councillor"] = "Councillor", ["Councillors"] = "Councillor",
        ["Y Cynghorydd"] = "Y Cynghorydd", ["Cynghorydd"] = "Cynghorydd", ["Cynghorwyr"] = "Cynghorydd", ["Cyng"] = "Cynghorydd",
        ["Mr"] = "Mr", ["Messrs"] = "Mr", ["Mrs"] = "Mrs", ["Ms"] = "Ms", ["Miss"] = "Miss", ["Misses"] = "Miss", ["Mx"] = "Mx",
        ["Dr"] = "Dr", ["Drs"] = "Dr", ["Doctor"] = "Doctor", ["Prof"] = "Professor", ["Professor"] = "Professor", ["Professors"] = "Professor",
        ["Rev"] = "Reverend", ["Revd"] = "Reverend", ["Reverend"] = "Reverend", ["Canon"] = "Canon",
        ["Sir"] = "Sir", ["Dame"] = "Dame", ["Lord"] = "Lord", ["Lady"] = "Lady", ["Baroness"] = "Baroness", ["Baron"] = "Baron",
        ["Alderman"] = "Alderman", ["Aldermen"] = "Alderman", ["Lord Mayor"] = "Lord Mayor",
    };

    private static readonly HashSet<string> Plurals =
        new(StringComparer.OrdinalIgnoreCase) { "Cllrs", "Crs", "Councillors", "Cynghorwyr", "Messrs", "Misses", "Drs", "Professors", "Aldermen" };

    /// <summary>The title, in full and singular, that words begin with in the plural ("Councillors Smith"); empty for none.</summary>
    internal static string SingularOf(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        var first = words[..end].ToString();
        return end < words.Length && Plurals.Contains(first) ? Full[first] : "";
    }

    /// <summary>Takes the titles off a name: <c>Councillor Mrs A Smith</c> gives "Councillor Mrs" and "A Smith". A name is never taken whole.</summary>
    internal static (string Title, string Name) Split(string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var titles = new List<string>();
        var next = 0;
        while (next < words.Length - 1)
        {
            if (next < words.Length - 2 && Full.TryGetValue($"{words[next]} {words[next + 1]}", out var two))
            {
                titles.Add(two);
                next += 2;
            }
            else if (Full.TryGetValue(words[next].TrimEnd('.'), out var one))
            {
                titles.Add(one);
                next++;
            }
            else
            {
                break;
            }
        }

        return (string.Join(' ', titles), string.Join(' ', words[next..]));
    }

    /// <summary>The surname of a name without titles: its last word, letters after the name and bracketed initials left out.</summary>
    internal static string Surname(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last > 0 && (words[last].StartsWith('(') || (words[last].Length is >= 2 and <= 4 && words[last].All(char.IsUpper))))
            last--;
        return last < 0 ? "" : words[last];
    }
}
