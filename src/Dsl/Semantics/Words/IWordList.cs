using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The words of one language. Safe to share between threads.</summary>
public interface IWordList
{
    /// <summary>Whether a word is known as it is written: capitals and accents count, the apostrophe is <c>'</c>.</summary>
    bool Contains(ReadOnlySpan<char> word);

    /// <summary>The words nearest to one that is not known, best first; empty where none is near enough.</summary>
    /// <param name="word">The word.</param>
    /// <param name="distance">How many insertions, deletions, replacements and swaps of neighbours a word may be away: 1 or 2.</param>
    /// <param name="count">How many words to give at most.</param>
    ImmutableArray<string> Nearest(string word, int distance, int count);
}
