using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A person in a list of persons: by handle, by name, or a post.</summary>
/// <param name="Person">Who it is, or null where the words name nobody known.</param>
/// <param name="Typed">The words as typed, <c>@</c> included.</param>
/// <param name="Span">Where they stand.</param>
public sealed record PersonReference(Person? Person, string Typed, TextSpan Span);
