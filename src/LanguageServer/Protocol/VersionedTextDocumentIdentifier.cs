namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Which version of a document (LSP 3.17, "VersionedTextDocumentIdentifier" and the optional form of it).</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version; null where it does not matter.</param>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);
