using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>A token: part of one line, never empty.</summary>
/// <param name="Span">Where.</param>
/// <param name="Type">What.</param>
/// <param name="Modifiers">What else.</param>
internal readonly record struct Token(TextSpan Span, TokenType Type, TokenModifiers Modifiers = TokenModifiers.None);
