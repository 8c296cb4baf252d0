namespace MinutesDsl.Scriban.Patterns;

/// <summary>
/// Which characters are the same where case is ignored: those with the same small letter in the invariant culture, and the pairs
/// that .NET's regular expressions know beyond those of <see cref="char.ToLowerInvariant"/>.
/// </summary>
internal static class CaseFolding
{
    private static readonly Lazy<Dictionary<char, string>> Classes = new(MakeClasses);

    public static char Fold(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '\u1C89' => '\u1C8A',
        '\uA7CB' => '\u0264',
        '\uA7CC' => '\uA7CD',
        '\uA7DA' => '\uA7DB',
        '\uA7DC' => '\u019B',
        _ => char.ToLowerInvariant(c),
    };

    public static bool AreEqual(char first, char second) => first == second || Fold(first) == Fold(second);

    /// <summary>All characters that are the same as this one, with it; null where there is no other.</summary>
    public static string? EquivalentsOf(char c) => Classes.Value.GetValueOrDefault(Fold(c));

    private static Dictionary<char, string> MakeClasses()
    {
        var classes = new Dictionary<char, string>();
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            var folded = Fold((char)c);
            if (folded != c)
                classes[folded] = classes.GetValueOrDefault(folded, folded.ToString()) + (char)c;
        }

        return classes;
    }
}
