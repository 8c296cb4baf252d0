using MinutesDsl.Semantics.Binding;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A person in a list of persons: by handle, by name, or a post.</summary>
/// <param name="Person">Who it is, or null where the words name nobody known. For words that call an office this is for checks and counts alone.</param>
/// <param name="Typed">The words as typed, <c>@</c> included.</param>
/// <param name="Span">Where they stand.</param>
public sealed record PersonReference(Person? Person, string Typed, TextSpan Span)
{
    /// <summary>
    /// Whether the words call an office ("the Mayor", "Madam Chairman", "Clerk") and no name. Another may have held it at that moment, so a
    /// record prints such words as they were typed.
    /// </summary>
    public bool CallsOffice => PostWords.CallOffice(Typed, Person);

    /// <summary>Whom the words name, for the record; null where they call an office or name nobody known.</summary>
    public Person? Named => CallsOffice ? null : Person;
}
