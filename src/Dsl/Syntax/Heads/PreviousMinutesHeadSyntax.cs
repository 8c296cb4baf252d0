using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>PREVIOUS MINUTES [of dates][: approved]</c>.</summary>
/// <param name="Dates">The spans of the dates.</param>
/// <param name="Outcome">The decision; empty for none.</param>
/// <param name="Span">All of it.</param>
public sealed record PreviousMinutesHeadSyntax(ImmutableArray<TextSpan> Dates, TextSpan Outcome, TextSpan Span) : HeadSyntax(Span);
