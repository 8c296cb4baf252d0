using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary>A document on its way to the server (LSP 3.17, "TextDocumentItem").</summary>
/// <param name="Uri">Its address.</param>
/// <param name="Text">The text.</param>
/// <param name="LanguageId">What the client calls its language; some clients leave it out.</param>
/// <param name="Version">The client's version.</param>
internal sealed record TextDocumentItem(
    string Uri, [property: JsonConverter(typeof(LenientText))] string Text, string? LanguageId = null, int? Version = null);
