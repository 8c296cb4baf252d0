namespace MinutesDsl.Scriban.Patterns;

/// <summary>Characters by ranges and by categories, perhaps turned round, perhaps without those of another set. Immutable.</summary>
internal sealed class CharacterSet
{
    private readonly ImmutableArray<CharacterRange> _ranges;
    private readonly int _categories;
    private readonly bool _isNegated;
    private readonly bool _ignoresCase;
    private readonly CharacterSet? _except;
    private readonly AsciiSet _ascii;

    /// <param name="ranges">In order, none touching the next: see <see cref="CharacterSetBuilder"/>.</param>
    /// <param name="categories">Bits of <see cref="UnicodeCategories"/>.</param>
    /// <param name="isNegated">Whether the characters of neither are meant.</param>
    /// <param name="ignoresCase">Whether a character is in a range when one that differs only in case is.</param>
    /// <param name="except">What is taken away in the end.</param>
    public CharacterSet(ImmutableArray<CharacterRange> ranges, int categories, bool isNegated, bool ignoresCase, CharacterSet? except)
    {
        (_ranges, _categories, _isNegated, _ignoresCase, _except) = (ranges, categories, isNegated, ignoresCase, except);
        for (var c = '\0'; c < AsciiSet.Size; c++)
        {
            if (Test(c))
                _ascii |= AsciiSet.Of(c);
        }

        var isPlain = categories == 0 && except is null && !ignoresCase;
        IsEverything = isPlain && (isNegated ? ranges.IsEmpty : ranges is [{ First: char.MinValue, Last: char.MaxValue }]);
        if (isPlain && ranges is [var only] && only.First == only.Last)
            (Single, IsAllButSingle) = (only.First, isNegated);
    }

    public static CharacterSet Everything { get; } = new([], 0, isNegated: true, ignoresCase: false, null);

    public static CharacterSet AllButLineFeed { get; } = new([new CharacterRange('\n', '\n')], 0, isNegated: true, ignoresCase: false, null);

    /// <summary>Whether every character is in the set.</summary>
    public bool IsEverything { get; }

    /// <summary>The one character that is, or is not, in the set; null where there is no such one.</summary>
    public char? Single { get; }

    /// <summary>Whether <see cref="Single"/> is the one that is not in the set.</summary>
    public bool IsAllButSingle { get; }

    /// <summary>Those of its characters that are ASCII.</summary>
    public AsciiSet Ascii => _ascii;

    public static CharacterSet Of(char c, bool ignoresCase) => new([new CharacterRange(c, c)], 0, isNegated: false, ignoresCase, null);

    public bool Contains(char c) => c < AsciiSet.Size ? _ascii.Contains(c) : Test(c);

    /// <summary>How many characters at the beginning of a text are in the set.</summary>
    public int CountAtStart(ReadOnlySpan<char> text)
    {
        if (IsEverything)
            return text.Length;
        if (Single is { } single)
        {
            var end = IsAllButSingle ? text.IndexOf(single) : text.IndexOfAnyExcept(single);
            return end < 0 ? text.Length : end;
        }

        var count = 0;
        while (count < text.Length && Contains(text[count]))
            count++;
        return count;
    }

    /// <summary>How many characters at the end of a text are in the set.</summary>
    public int CountAtEnd(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && Contains(text[text.Length - 1 - count]))
            count++;
        return count;
    }

    private bool Test(char c) => (IsListed(c) || (_categories != 0 && UnicodeCategories.IsIn(c, _categories))) != _isNegated && _except?.Contains(c) != true;

    private bool IsListed(char c)
    {
        if (!_ignoresCase || CaseFolding.EquivalentsOf(c) is not { } equivalents)
            return IsInRange(c);
        foreach (var equivalent in equivalents)
        {
            if (IsInRange(equivalent))
                return true;
        }

        return false;
    }

    private bool IsInRange(char c)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (c < _ranges[middle].First)
                high = middle - 1;
            else if (c > _ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
