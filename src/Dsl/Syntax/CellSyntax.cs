using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A cell of a table row, without the bars.</summary>
/// <param name="Span">Its words, without white space around them.</param>
/// <param name="Inlines">Their runs.</param>
public sealed record CellSyntax(TextSpan Span, ImmutableArray<InlineSyntax> Inlines);
