using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>
/// Words in ordinal order, kept as they are stored: each line begins with a character that says how many letters the word shares with the
/// one before (<c>!</c> for none, <c>"</c> for one…), then come its other letters, then <c>!</c> where it is known but never suggested. So
/// half a million words take some megabytes, and a search passes over what begins like a word that is too far away.
/// </summary>
public sealed class WordList : IWordList
{
    private const char None = '!';
    private const int WordsInBlock = 32;

    /// <summary>Longer words are in no list.</summary>
    private const int Longest = 90;

    /// <summary>Of searches whose answers are kept: an editor asks for the same ones after each change.</summary>
    private const int MostKept = 1000;

    private readonly ConcurrentDictionary<(string Word, int Distance, int Count), ImmutableArray<string>> kept = new();
    private readonly string lines;
    private readonly ImmutableArray<(string First, int At)> blocks;

    private WordList(string lines, ImmutableArray<(string First, int At)> blocks) => (this.lines, this.blocks) = (lines, blocks);

    /// <summary>Reads a list from its lines, each of which ends with <c>\n</c>.</summary>
    /// <exception cref="FormatException">The lines are no word list.</exception>
    public static WordList Parse(string lines)
    {
        var blocks = ImmutableArray.CreateBuilder<(string, int)>();
        var reader = new WordReader(lines, 0, stackalloc char[Longest], 0);
        var count = 0;
        for (var at = 0; reader.MoveNext(); at = reader.Next)
        {
            if (count++ % WordsInBlock == 0)
                blocks.Add((reader.Word.ToString(), at));
        }

        return new WordList(lines, blocks.ToImmutable());
    }

    /// <inheritdoc/>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest || FindBlock(word) is not { } block)
            return false;
        Span<char> buffer = stackalloc char[Longest];
        block.First.CopyTo(buffer);
        var reader = new WordReader(lines, block.At, buffer, block.First.Length);
        while (reader.MoveNext())
        {
            var order = word.SequenceCompareTo(reader.Word);
            if (order <= 0)
                return order == 0;
        }

        return false;
    }

    /// <inheritdoc/>
    public ImmutableArray<string> Nearest(string word, int distance, int count)
    {
        if (word.Length is 0 or > Longest / 2)
            return [];
        if (kept.TryGetValue((word, distance, count), out var known))
            return known;
        if (kept.Count >= MostKept)
            kept.Clear();
        return kept[(word, distance, count)] = Search(word, distance, count);
    }

    private ImmutableArray<string> Search(string word, int distance, int count)
    {
        var search = new WordSearch(word, distance);
        var reader = new WordReader(lines, 0, stackalloc char[Longest], 0);
        var tooFar = int.MaxValue;
        while (reader.MoveNext())
        {
            // What shares the letters by which a word before was too far is so too.
            if (reader.Common >= tooFar)
                continue;
            tooFar = search.Add(reader.Word, reader.Common, reader.IsSuggested);
        }

        return search.Best(count);
    }

    /// <summary>The last block whose first word is not after a word.</summary>
    private (string First, int At)? FindBlock(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (word.SequenceCompareTo(blocks[middle].First) < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return high < 0 ? null : blocks[high];
    }

    /// <summary>Reads word after word. The buffer holds the word before, of the given length, of which the next has a part.</summary>
    private ref struct WordReader(string lines, int next, Span<char> buffer, int length)
    {
        private readonly Span<char> buffer = buffer;
        private int length = length;

        /// <summary>Where the next line begins.</summary>
        internal int Next { get; private set; } = next;

        /// <summary>How many letters the word shares with the one before.</summary>
        internal int Common { get; private set; }

        internal bool IsSuggested { get; private set; }

        internal readonly ReadOnlySpan<char> Word => buffer[..length];

        internal bool MoveNext()
        {
            if (Next >= lines.Length)
                return false;
            var end = lines.IndexOf('\n', Next);
            Common = lines[Next] - None;
            var rest = end < 0 ? default : lines.AsSpan(Next + 1, end - Next - 1);
            IsSuggested = !rest.EndsWith([None]);
            rest = IsSuggested ? rest : rest[..^1];
            if (end < 0 || Common < 0 || Common > length || Common + rest.Length is 0 or > Longest)
                throw new FormatException($"The line at {Next} is none of a word list.");
            rest.CopyTo(buffer[Common..]);
            length = Common + rest.Length;
            Next = end + 1;
            return true;
        }
    }
}
