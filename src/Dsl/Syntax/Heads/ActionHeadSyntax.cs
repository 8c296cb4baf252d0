using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>ACTION [persons] [by …]: text</c>.</summary>
/// <param name="Owners">The owners' spans.</param>
/// <param name="Due">What follows <c>by</c>, or <c>asap</c>; empty for none.</param>
/// <param name="Span">The head without its colon.</param>
public sealed record ActionHeadSyntax(ImmutableArray<TextSpan> Owners, TextSpan Due, TextSpan Span) : HeadSyntax(Span);
