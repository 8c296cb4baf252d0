using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>
/// Compares one word with many, given in order: the distances of a beginning that two words share are reckoned once (optimal string
/// alignment, a row for each letter).
/// </summary>
internal sealed class WordSearch
{
    private const int MostLetters = 100;

    private readonly string word;
    private readonly string folded;
    private readonly int limit;
    private readonly int[][] rows = new int[MostLetters][];
    private readonly List<(int Distance, int Likeness, string Word)> found = [];

    /// <summary>How many rows are those of the word before.</summary>
    private int reckoned;

    internal WordSearch(string word, int limit)
    {
        (this.word, this.limit) = (word, limit);
        folded = word.ToLowerInvariant();
        rows[0] = [.. Enumerable.Range(0, word.Length + 1)];
    }

    /// <summary>Compares with the next word.</summary>
    /// <returns>By how many of its first letters it is too far already, or more than it has where it is not.</returns>
    internal int Add(ReadOnlySpan<char> other, int common, bool isSuggested)
    {
        reckoned = Math.Min(reckoned, common);
        while (reckoned < other.Length)
        {
            if (!Reckon(other, ++reckoned))
                return reckoned;
        }

        var distance = rows[other.Length][word.Length];
        if (isSuggested && distance <= limit && IsFit(other))
            found.Add((distance, Likeness(other), other.ToString()));
        return int.MaxValue;
    }

    /// <summary>The best, of which only those at the smallest distance count.</summary>
    internal ImmutableArray<string> Best(int count) =>
        found.Count == 0 ? []
        : [.. found.Where(one => one.Distance == found.Min(each => each.Distance)).OrderByDescending(one => one.Likeness).ThenBy(one => one.Word, StringComparer.Ordinal).Take(count).Select(one => one.Word)];

    /// <summary>Makes the row of a word's beginning; false where nothing that begins so is near enough.</summary>
    private bool Reckon(ReadOnlySpan<char> other, int letters)
    {
        var row = rows[letters] ??= new int[word.Length + 1];
        var (previous, letter) = (rows[letters - 1], other[letters - 1]);
        row[0] = letters;
        var least = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            var value = Math.Min(Math.Min(row[i - 1], previous[i]) + 1, previous[i - 1] + (word[i - 1] == letter ? 0 : 1));
            if (i > 1 && letters > 1 && word[i - 2] == letter && word[i - 1] == other[letters - 2])
                value = Math.Min(value, rows[letters - 2][i - 2] + 1);
            row[i] = value;
            least = Math.Min(least, value);
        }

        // A swap of neighbours may lead from the row before the last to the next.
        return least <= limit || (letters > 1 && previous.Min() < limit);
    }

    /// <summary>A name is no correction of a word, except where only its capital is missing.</summary>
    private bool IsFit(ReadOnlySpan<char> other) =>
        !char.IsUpper(other[0]) || char.IsUpper(word[0]) || other.Equals(folded, StringComparison.OrdinalIgnoreCase);

    /// <summary>How likely it is to be meant, among those that are equally near: the same letters (swapped, or one doubled), the same first letter.</summary>
    private int Likeness(ReadOnlySpan<char> other)
    {
        var letters = other.ToString();
        var likeness = letters.Equals(folded, StringComparison.OrdinalIgnoreCase) ? 8 : 0;
        likeness += letters.Length == word.Length && letters.Order().SequenceEqual(folded.Order()) ? 4 : 0;
        likeness += letters.ToHashSet().SetEquals(folded) ? 2 : 0;
        return likeness + (letters[0] == folded[0] ? 1 : 0);
    }
}
