using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>EXEMPT 1, 3: text</c> or <c>EXEMPT 3</c>.</summary>
/// <param name="Paragraphs">The paragraph numbers as typed.</param>
/// <param name="HasText">Whether words follow: then it covers its own block only, else everything up to the passage's end.</param>
/// <param name="Span">The head.</param>
public sealed record ExemptHeadSyntax(ImmutableArray<string> Paragraphs, bool HasText, TextSpan Span) : HeadSyntax(Span);
