using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A smallest part of a line.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Span">Its span, never empty.</param>
public readonly record struct SyntaxToken(SyntaxKind Kind, TextSpan Span);
