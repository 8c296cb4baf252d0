using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Which version of a document (LSP 3.17, "VersionedTextDocumentIdentifier" and the optional form of it).</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version; null where it does not matter, or where the file is not open: then it is written as null, which the protocol asks for.</param>
internal sealed record VersionedTextDocumentIdentifier(
    string Uri, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Version = null);
