using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary><c>[text](target)</c>; the target is http, https, mailto or a relative path inside the project, never anything else.</summary>
public sealed record LinkInline(ImmutableArray<Inline> Children, string Target, TextSpan Span) : Inline(Span);
