using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>CLOSED 12.05pm</c> and its like.</summary>
/// <param name="Span">The time; empty for none.</param>
public sealed record TimeHeadSyntax(TextSpan Span) : HeadSyntax(Span);
