using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>CORRECTION [to date] [minute N]:</c></summary>
/// <param name="Date">The date; empty for none.</param>
/// <param name="Minute">The minute; empty for none.</param>
/// <param name="Span">The head without its colon.</param>
public sealed record CorrectionHeadSyntax(TextSpan Date, TextSpan Minute, TextSpan Span) : HeadSyntax(Span);
