using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Preview;

/// <summary>The parameters of <c>minutes/preview</c>.</summary>
/// <param name="TextDocument">The minutes.</param>
/// <param name="Edition"><c>public</c> or <c>full</c>.</param>
/// <param name="Style">The house style; null for the project's.</param>
internal sealed record PreviewParams(TextDocumentIdentifier TextDocument, string Edition, string? Style = null);
