using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Formatting;

/// <summary>The parameters of <c>textDocument/formatting</c> and <c>textDocument/rangeFormatting</c>. The client's wishes (tabs, widths) are not read: the layout is one for all.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">What is to be formatted; null for everything.</param>
internal sealed record FormattingParams(TextDocumentIdentifier TextDocument, Range? Range = null);
