using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>The words of one span after another, in small letters and with a space between: made to compare runs of words, without a string for each.</summary>
internal sealed class FoldedWords
{
    private readonly List<TextSpan> words = [];
    private readonly List<int> starts = [];
    private char[] letters = [];

    /// <summary>How many words the span has.</summary>
    internal int Count => words.Count;

    /// <summary>Reads another span.</summary>
    internal void Read(string source, TextSpan span)
    {
        words.Clear();
        starts.Clear();
        if (letters.Length < span.Length + 1)
            letters = new char[Math.Max(256, 2 * span.Length)];
        var length = 0;
        for (var position = span.Start; position < span.End; position++)
        {
            var start = position;
            while (position < span.End && char.IsLetterOrDigit(source[position]))
                position++;
            if (position == start)
                continue;
            words.Add(TextSpan.FromBounds(start, position));
            starts.Add(length);
            length += source.AsSpan(start, position - start).ToLowerInvariant(letters.AsSpan(length));
            letters[length++] = ' ';
        }

        starts.Add(length);
    }

    /// <summary>So many words from the one of an index on.</summary>
    internal ReadOnlySpan<char> Run(int first, int count) => letters.AsSpan(starts[first]..(starts[first + count] - 1));

    /// <summary>Where these words stand.</summary>
    internal TextSpan SpanOf(int first, int count) => TextSpan.FromBounds(words[first].Start, words[first + count - 1].End);
}
