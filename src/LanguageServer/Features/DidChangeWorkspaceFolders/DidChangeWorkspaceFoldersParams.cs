namespace MinutesDsl.LanguageServer.Features.DidChangeWorkspaceFolders;

/// <summary>The user works in other folders (LSP 3.17, "DidChangeWorkspaceFoldersParams").</summary>
internal sealed record DidChangeWorkspaceFoldersParams(FoldersChange Event);
