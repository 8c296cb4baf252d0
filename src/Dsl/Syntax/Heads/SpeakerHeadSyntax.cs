using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>QUESTION from person:</c>, <c>ANSWER by person:</c>.</summary>
/// <param name="Person">The person.</param>
/// <param name="Span">The head without its colon.</param>
public sealed record SpeakerHeadSyntax(TextSpan Person, TextSpan Span) : HeadSyntax(Span);
