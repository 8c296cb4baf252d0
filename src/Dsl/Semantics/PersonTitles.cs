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

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByWords = Full.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Plurals =
        new(StringComparer.OrdinalIgnoreCase) { "Cllrs", "Crs", "Councillors", "Cynghorwyr", "Messrs", "Misses", "Drs", "Professors", "Aldermen" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PluralWords = Plurals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The title, in full and singular, that words begin with in the plural ("Councillors Smith"); empty for none.</summary>
    internal static string SingularOf(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
            end++;
        var first = words[..end];
        return end < words.Length && PluralWords.Contains(first) ? ByWords[first] : "";
    }

    /// <summary>Takes the titles off a name: <c>Councillor Mrs A Smith</c> gives "Councillor Mrs" and "A Smith". A name is never taken whole.</summary>
    internal static (string Title, string Name) Split(string typed)
    {
        var name = WithSingleSpaces(typed);
        var titles = "";
        var next = 0;
        while (name.IndexOf(' ', next) is >= 0 and var first)
        {
            var second = name.IndexOf(' ', first + 1);
            if (second > 0 && ByWords.TryGetValue(name.AsSpan(next, second - next), out var title))
                next = second + 1;
            else if (ByWords.TryGetValue(name.AsSpan(next, first - next).TrimEnd('.'), out title))
                next = first + 1;
            else
                break;
            titles = titles.Length == 0 ? title : $"{titles} {title}";
        }

        return (titles, next == 0 ? name : name[next..]);
    }

    private static string WithSingleSpaces(string typed)
    {
        var afterSpace = true;
        foreach (var character in typed)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (afterSpace || character != ' '))
                return string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            afterSpace = isSpace;
        }

        return afterSpace ? typed.TrimEnd() : typed;
    }

    /// <summary>The surname of a name without titles: its last word, letters after the name and bracketed initials left out.</summary>
    internal static string Surname(string name)
    {
        var rest = name.AsSpan().Trim();
        while (true)
        {
            var start = rest.Length;
            while (start > 0 && !char.IsWhiteSpace(rest[start - 1]))
                start--;
            var word = rest[start..];
            if (start == 0 || !(word[0] == '(' || (word.Length is >= 2 and <= 4 && IsInCapitals(word))))
                return word.ToString();
            rest = rest[..start].TrimEnd();
        }
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsUpper(character))
                return false;
        }

        return true;
    }
}
