using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>What a keyword's line says before its words.</summary>
/// <param name="Span">Where.</param>
public abstract record HeadSyntax(TextSpan Span);
