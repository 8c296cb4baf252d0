namespace MinutesDsl.Scriban.Patterns;

/// <summary>Sets of general categories of Unicode as bits, and their names in patterns.</summary>
internal static class UnicodeCategories
{
    public const int All = (1 << 30) - 1;

    /// <summary>What <c>\d</c> matches.</summary>
    public static readonly int Digits = Bits(UnicodeCategory.DecimalDigitNumber);

    private static readonly int Cased = Bits(UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter);

    private static readonly int Letters = Cased | Bits(UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter);

    /// <summary>What <c>\w</c> matches.</summary>
    public static readonly int Word = Letters | Digits | Bits(UnicodeCategory.NonSpacingMark, UnicodeCategory.ConnectorPunctuation);

    // In the order of the enumeration UnicodeCategory.
    private static readonly string[] Names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static bool IsIn(char c, int categories) => (categories >> (int)CharUnicodeInfo.GetUnicodeCategory(c) & 1) != 0;

    /// <summary>Whether a character belongs to words for <c>\b</c>, and may stand in the name of a group.</summary>
    public static bool IsOfWord(char c) => IsIn(c, Word) || c is '\u200C' or '\u200D';

    /// <summary>The categories with this name or, as with <c>L</c>, with names that begin so; 0 where there is none. Without case the cased letters are one.</summary>
    public static int Find(string name, bool ignoresCase)
    {
        var found = 0;
        for (var i = 0; i < Names.Length; i++)
        {
            if (name == Names[i] || (name.Length == 1 && Names[i][0] == name[0]))
                found |= 1 << i;
        }

        return ignoresCase && (found & Cased) != 0 ? found | Cased : found;
    }

    private static int Bits(params ReadOnlySpan<UnicodeCategory> categories)
    {
        var bits = 0;
        foreach (var category in categories)
            bits |= 1 << (int)category;
        return bits;
    }
}
