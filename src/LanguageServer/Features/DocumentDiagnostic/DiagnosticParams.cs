using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.DocumentDiagnostic;

/// <summary>Whose diagnostics (LSP 3.17, "DocumentDiagnosticParams").</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="PreviousResultId">What the client has already; null for nothing.</param>
internal sealed record DiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);
