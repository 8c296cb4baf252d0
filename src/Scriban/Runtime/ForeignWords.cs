using MinutesDsl.Scriban.Functions;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>Words of other template languages, and what is written here instead.</summary>
internal static class ForeignWords
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.Ordinal)
    {
        ["and"] = "&&",
        ["or"] = "||",
        ["not"] = "!",
        ["eq"] = "==",
        ["is"] = "==",
        ["elseif"] = "else if",
        ["elsif"] = "else if",
        ["elif"] = "else if",
        ["unless"] = "if !",
        ["foreach"] = "for",
        ["each"] = "for item in items",
        ["set"] = "name = value",
        ["let"] = "name = value",
        ["var"] = "name = value",
        ["assign"] = "name = value",
        ["switch"] = "case",
        ["nil"] = "null",
        ["none"] = "null",
        ["partial"] = "include",
        ["render"] = "include",
        ["endif"] = "end",
        ["endfor"] = "end",
        ["endforeach"] = "end",
        ["endwhile"] = "end",
        ["endcase"] = "end",
        ["endfunc"] = "end",
        ["endcapture"] = "end",
        ["endwith"] = "end",
        ["endunless"] = "end",
        ["endblock"] = "end",
    };

    /// <summary>What to write for a word; null where it is no such word.</summary>
    public static string? InsteadOf(string word) => Instead.GetValueOrDefault(word);

    /// <summary>Whether a word ends a block in another language.</summary>
    public static bool IsEnd(string word) => word.Length > 3 && InsteadOf(word) == "end";

    /// <summary>The end of a message about a variable or function that does not exist: the word of this language, the builtin with its group, or the nearest name.</summary>
    public static string Suggestion(string name, IEnumerable<string> candidates)
    {
        if (InsteadOf(name) is { } word)
            return $"; write `{word}` for `{name}`.";
        var groups = BuiltinFunctions.Shared.MemberNames
            .Where(group => BuiltinFunctions.Shared[group] is ScriptObject functions && functions.ContainsKey(name))
            .Select(group => $"{group}.{name}")
            .ToList();
        return groups.Count > 0 ? $"; write {string.Join(" or ", groups)}." : Spelling.Suggestion(name, candidates);
    }
}
