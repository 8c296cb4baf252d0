namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary>A document was opened (LSP 3.17, "DidOpenTextDocumentParams").</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);
