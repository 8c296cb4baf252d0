using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>
/// What a project keeps of a minute's words: enough to say that words do not stand in it, and too little to read any (a Bloom filter of its
/// words and pairs of words). That words are in it is never certain.
/// </summary>
public sealed class WordTraces
{
    private const int BitsOfWord = 20;
    private const int Probes = 5;

    private readonly ImmutableArray<ulong> bits;
    private readonly bool hasMentions;

    private WordTraces(ImmutableArray<ulong> bits, bool hasMentions)
    {
        this.bits = bits;
        this.hasMentions = hasMentions;
    }

    /// <summary>Whether words may stand in the minute; false only where it is certain that they do not.</summary>
    public bool MayHave(string words)
    {
        var sought = Words(words);

        // A handle is published as a name and a post, so that only small words and figures are certain then.
        return hasMentions
            ? sought.Where(word => char.IsLower(word[0]) || char.IsDigit(word[^1])).All(word => Has(word.ToLowerInvariant()))
            : sought.All(word => Has(word.ToLowerInvariant())) && Pairs(sought).All(Has);
    }

    internal static WordTraces Of(string text)
    {
        var words = Words(text);
        var filter = new ulong[Math.Max(1, words.Count * BitsOfWord / 64)];
        foreach (var trace in words.Select(word => word.ToLowerInvariant()).Concat(Pairs(words)))
        {
            foreach (var place in Places(trace, filter.Length))
                filter[place / 64] |= 1UL << (place % 64);
        }

        return new WordTraces([.. filter], text.Contains('@', StringComparison.Ordinal));
    }

    private bool Has(string trace) => Places(trace, bits.Length).All(place => (bits[place / 64] & (1UL << (place % 64))) != 0);

    /// <summary>Runs of letters, and runs of figures: "Smith’s", "Mill-Lane" and "5m" have two, as a clerk may quote one of them.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at == start)
            {
                while (at < text.Length && char.IsDigit(text[at]))
                    at++;
            }

            if (at > start)
                words.Add(text[start..at--]);
        }

        return words;
    }

    private static IEnumerable<string> Pairs(List<string> words) =>
        words.Zip(words.Skip(1), (first, second) => (first + " " + second).ToLowerInvariant());

    /// <summary>By FNV-1a and its two halves: the same in every run.</summary>
    private static IEnumerable<int> Places(string trace, int length)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in trace)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        for (var probe = 0; probe < Probes; probe++)
            yield return (int)(unchecked((uint)hash + ((uint)probe * (uint)(hash >> 32))) % (uint)(length * 64));
    }
}
