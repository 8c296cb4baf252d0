using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>MOTION [by person][, seconded by person]:</c> and <c>AMENDMENT [label] …:</c></summary>
/// <param name="Label">An amendment's label; empty for none.</param>
/// <param name="Mover">Who moved; empty for nobody named.</param>
/// <param name="Seconder">Who seconded; empty for nobody named.</param>
/// <param name="Span">The head without its colon.</param>
public sealed record MotionHeadSyntax(TextSpan Label, TextSpan Mover, TextSpan Seconder, TextSpan Span) : HeadSyntax(Span);
