using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>The parameters of <c>minutes/export</c>.</summary>
/// <param name="TextDocument">The minutes.</param>
/// <param name="Format">The format's word: <c>html</c>, <c>json</c>, <c>docx</c>.</param>
/// <param name="Edition"><c>public</c> or <c>full</c>.</param>
/// <param name="Overwrite">Whether a file that is there already may be replaced; without it such a file is reported as <c>exists</c>.</param>
internal sealed record ExportParams(TextDocumentIdentifier TextDocument, string Format, string Edition, bool Overwrite = false);
