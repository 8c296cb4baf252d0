namespace MinutesDsl.Scriban.Patterns;

/// <summary>Collects what a set holds.</summary>
internal sealed class CharacterSetBuilder
{
    private static readonly CharacterRange[] WhiteSpace =
    [
        new('\t', '\r'), new(' ', ' '), new('\u0085', '\u0085'), new('\u00A0', '\u00A0'), new('\u1680', '\u1680'), new('\u2000', '\u200A'),
        new('\u2028', '\u2029'), new('\u202F', '\u202F'), new('\u205F', '\u205F'), new('\u3000', '\u3000'),
    ];

    private readonly List<CharacterRange> _ranges = [];
    private int _categories;

    public bool IsNegated { get; set; }

    public CharacterSet? Except { get; set; }

    public void Add(char first, char last) => _ranges.Add(new CharacterRange(first, last));

    public void AddCategories(int categories, bool isNegated) => _categories |= isNegated ? UnicodeCategories.All & ~categories : categories;

    public void AddWhiteSpace(bool isNegated) => Add(WhiteSpace, isNegated);

    public void AddBlock(CharacterRange block, bool isNegated) => Add([block], isNegated);

    public CharacterSet Build(bool ignoresCase) => new(Merged(), _categories, IsNegated, ignoresCase, Except);

    private void Add(ReadOnlySpan<CharacterRange> ranges, bool isNegated)
    {
        if (!isNegated)
        {
            _ranges.AddRange(ranges);
            return;
        }

        var next = (int)char.MinValue;
        foreach (var range in ranges)
        {
            if (next < range.First)
                Add((char)next, (char)(range.First - 1));
            next = range.Last + 1;
        }

        if (next <= char.MaxValue)
            Add((char)next, char.MaxValue);
    }

    private ImmutableArray<CharacterRange> Merged()
    {
        _ranges.Sort((first, second) => first.First.CompareTo(second.First));
        var merged = ImmutableArray.CreateBuilder<CharacterRange>();
        foreach (var range in _ranges)
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = merged[^1] with { Last = (char)Math.Max(merged[^1].Last, range.Last) };
            else
                merged.Add(range);
        }

        return merged.ToImmutable();
    }
}
