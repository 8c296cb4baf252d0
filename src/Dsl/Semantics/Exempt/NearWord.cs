using MinutesDsl.Diagnostics;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>A word with which every line's first is compared.</summary>
internal readonly struct NearWord(string text)
{
    private readonly string text = text;
    private readonly uint letters = EditDistance.Letters(text);

    /// <summary>Whether a word with these letters may be so few edits away.</summary>
    internal bool MayBeNear(uint lettersOfWord, int limit) => EditDistance.MayBeWithin(letters, lettersOfWord, limit);

    /// <summary>Whether a word, in capitals, is so many edits away at most.</summary>
    internal bool IsNear(ReadOnlySpan<char> word, uint lettersOfWord, int limit) =>
        Math.Abs(word.Length - text.Length) <= limit && MayBeNear(lettersOfWord, limit) && EditDistance.Between(word, text, limit) <= limit;
}
