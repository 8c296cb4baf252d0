using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>A change of a document's text (LSP 3.17, "TextDocumentContentChangeEvent").</summary>
/// <param name="Text">What stands there afterwards.</param>
/// <param name="Range">What is replaced; null for the whole text.</param>
internal sealed record ContentChange([property: JsonConverter(typeof(LenientText))] string Text, Range? Range = null);
