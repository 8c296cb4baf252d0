namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>The parameters of a request about a whole document.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);
