using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.TextSync;

/// <summary>A document was changed (LSP 3.17, "DidChangeTextDocumentParams").</summary>
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, ImmutableArray<ContentChange> ContentChanges);
