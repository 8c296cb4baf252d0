using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>Changes of one version of a document (LSP 3.17, "TextDocumentEdit").</summary>
internal sealed record TextDocumentEdit(VersionedTextDocumentIdentifier TextDocument, ImmutableArray<TextEdit> Edits);
