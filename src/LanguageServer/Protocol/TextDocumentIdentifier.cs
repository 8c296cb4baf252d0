namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Which document (LSP 3.17, "TextDocumentIdentifier").</summary>
internal sealed record TextDocumentIdentifier(string Uri);
