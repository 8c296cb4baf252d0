using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>A change of a document's text (LSP 3.17, "TextDocumentContentChangeEvent").</summary>
/// <param name="Range">What is replaced; null for the whole text.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record ContentChange(Range? Range, [property: JsonConverter(typeof(LenientText))] string Text);
