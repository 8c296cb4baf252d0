using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.OnTypeFormatting;

/// <summary>The parameters of formatting while typing (LSP 3.17, "DocumentOnTypeFormattingParams"); the client's options are not read: the layout is the language's.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">Where the cursor is after the character was typed.</param>
/// <param name="Ch">The character.</param>
internal sealed record OnTypeFormattingParams(TextDocumentIdentifier TextDocument, Position Position, string Ch);
