using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.DidChangeWorkspaceFolders;

/// <summary>Which folders have come and gone (LSP 3.17, "WorkspaceFoldersChangeEvent").</summary>
internal sealed record FoldersChange(ImmutableArray<WorkspaceFolder> Added, ImmutableArray<WorkspaceFolder> Removed);
