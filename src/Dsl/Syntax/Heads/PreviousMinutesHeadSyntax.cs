using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>PREVIOUS MINUTES [of dates][: approved]</c>.</summary>
/// <param name="Dates">The spans of the dates.</param>
/// <param name="Meetings">For each date the words that name its meeting ("the annual meeting held on"); empty where they say no more than "the meeting held on".</param>
/// <param name="Outcome">The decision; empty for none.</param>
/// <param name="Span">All of it.</param>
public sealed record PreviousMinutesHeadSyntax(ImmutableArray<TextSpan> Dates, ImmutableArray<TextSpan> Meetings, TextSpan Outcome, TextSpan Span) : HeadSyntax(Span);
