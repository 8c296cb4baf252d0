using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary><c>ITEM [number] title</c>.</summary>
/// <param name="Number">The number as typed, empty for none.</param>
/// <param name="Title">The title; empty for none.</param>
/// <param name="Span">Both.</param>
public sealed record ItemHeadSyntax(TextSpan Number, TextSpan Title, TextSpan Span) : HeadSyntax(Span);
