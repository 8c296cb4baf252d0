using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>The parameters of a request for code actions (LSP 3.17, "CodeActionParams").</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext? Context = null);
