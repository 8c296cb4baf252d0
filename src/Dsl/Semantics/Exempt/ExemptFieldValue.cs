using System.Collections.Immutable;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>The value of the field <c>Exempt</c>: paragraph numbers, or <c>yes</c> where the law has none.</summary>
internal static class ExemptFieldValue
{
    /// <summary>The paragraphs, none for <c>yes</c>; null where the value is neither.</summary>
    internal static ImmutableArray<string>? Read(string value)
    {
        var words = value.Trim().TrimEnd('.');
        if (words.Equals("yes", StringComparison.OrdinalIgnoreCase) || words.Equals("ie", StringComparison.OrdinalIgnoreCase))
            return [];
        var numbers = HeadGrammar.ParagraphNumbers.Run(words, new TextSpan(0, words.Length));
        return numbers.WasSuccessful ? [.. numbers.Value.Select(number => words.Substring(number.Start, number.Length))] : null;
    }
}
