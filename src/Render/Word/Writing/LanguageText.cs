namespace MinutesDsl.Render.Word;

/// <summary>A value whose words are in another language than the document.</summary>
/// <param name="Value">The value.</param>
/// <param name="Language">The language, a BCP 47 tag.</param>
internal sealed record LanguageText(object? Value, string Language);
