namespace MinutesDsl.Scriban.Parsing;

/// <summary>A token. <c>Text</c> is the name, the value of a text literal, the text after whitespace control, or the indent of a code block.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Text = null, object? Value = null);
