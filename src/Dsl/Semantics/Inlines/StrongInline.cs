using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary><c>**strong**</c>.</summary>
public sealed record StrongInline(ImmutableArray<Inline> Children, TextSpan Span) : Inline(Span);
