namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>The parameters of a request about a place (LSP 3.17, "TextDocumentPositionParams").</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);
