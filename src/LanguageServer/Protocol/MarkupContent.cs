namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Text to show (LSP 3.17, "MarkupContent").</summary>
/// <param name="Kind"><c>markdown</c> or <c>plaintext</c>.</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);
