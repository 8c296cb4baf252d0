namespace MinutesDsl.Render;

/// <summary>Makes sentences of words that a pattern was filled with.</summary>
internal static class Sentence
{
    /// <summary>The words with a capital at their beginning; a handle stays as it was typed.</summary>
    public static string Begin(string words) =>
        words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    /// <summary>Whether the words are a sentence of their own, and do not go on with one.</summary>
    public static bool Begins(string words) => words.Length > 0 && char.IsUpper(words[0]);

    /// <summary>The words as they stand within a sentence: a capital at their beginning goes, unless the word is in capitals.</summary>
    public static string GoOn(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>The keyword as a sentence has it: <c>Arrived</c> for <c>ARRIVED</c>.</summary>
    public static string OfKeyword(string keyword) => Begin(keyword.ToLowerInvariant());
}
