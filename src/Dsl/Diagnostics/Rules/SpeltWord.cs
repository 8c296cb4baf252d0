using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>A word, or a part of a word with hyphens, whose spelling is to be looked up.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">It, without what is not seen (soft hyphens), its apostrophes straight.</param>
/// <param name="Whole">The word with hyphens that it is part of, or itself.</param>
/// <param name="BeginsSentence">Whether a capital is due here even if it is no name.</param>
internal readonly record struct SpeltWord(TextSpan Span, string Text, string Whole, bool BeginsSentence)
{
    internal bool IsPart => Whole.Length > Text.Length;

    internal bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>Whether it is no plain word: an abbreviation in capitals, or a name like McDonald.</summary>
    internal bool HasInnerCapitals => Text.AsSpan(1).ContainsAnyInRange('A', 'Z') || Text.Skip(1).Any(char.IsUpper);
}
