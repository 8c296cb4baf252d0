using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary><c>*emphasis*</c> or <c>_emphasis_</c>.</summary>
public sealed record EmphasisInline(ImmutableArray<Inline> Children, TextSpan Span) : Inline(Span);
