using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>PRESENT Members of the public:</c>: a roll's own label.</summary>
/// <param name="Span">The label without its colon.</param>
public sealed record LabelHeadSyntax(TextSpan Span) : HeadSyntax(Span);
