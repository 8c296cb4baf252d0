using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>The parameters of a completion request (LSP 3.17, "CompletionParams").</summary>
internal sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position, CompletionContext? Context = null);
