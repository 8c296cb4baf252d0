using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>EXCLUSION [items N, M][: reason: words]</c>.</summary>
/// <param name="Items">The items named, as typed.</param>
/// <param name="Span">The head.</param>
public sealed record ExclusionHeadSyntax(ImmutableArray<string> Items, TextSpan Span) : HeadSyntax(Span);
