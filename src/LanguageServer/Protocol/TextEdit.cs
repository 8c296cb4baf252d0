namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>A change of a document (LSP 3.17, "TextEdit").</summary>
internal sealed record TextEdit(Range Range, string NewText);
