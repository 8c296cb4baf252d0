namespace MinutesDsl.Scriban.Patterns;

/// <summary>Characters below <see cref="Size"/>, as bits.</summary>
internal readonly record struct AsciiSet(ulong Low, ulong High)
{
    /// <summary>The first character that is none of these.</summary>
    public const char Size = '\u0080';

    public static AsciiSet All { get; } = new(ulong.MaxValue, ulong.MaxValue);

    public static AsciiSet operator |(AsciiSet first, AsciiSet second) => new(first.Low | second.Low, first.High | second.High);

    public static AsciiSet Of(char c) => c < 64 ? new AsciiSet(1UL << c, 0) : new AsciiSet(0, 1UL << c);

    /// <summary>Whether a character below <see cref="Size"/> is in the set.</summary>
    public bool Contains(char c) => ((c < 64 ? Low : High) >> c & 1) != 0;
}
