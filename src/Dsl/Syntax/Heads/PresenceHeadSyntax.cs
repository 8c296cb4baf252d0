using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>LEFT persons [time] [for minute N]</c>.</summary>
/// <param name="Persons">The persons' spans.</param>
/// <param name="Time">The time; empty for none.</param>
/// <param name="For">What follows <c>for</c>; empty for none.</param>
/// <param name="Span">All of it.</param>
public sealed record PresenceHeadSyntax(ImmutableArray<TextSpan> Persons, TextSpan Time, TextSpan For, TextSpan Span) : HeadSyntax(Span);
