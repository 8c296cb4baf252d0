using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.DidChangeWatchedFiles;

/// <summary>Files have changed on disk (LSP 3.17, "DidChangeWatchedFilesParams").</summary>
internal sealed record DidChangeWatchedFilesParams(ImmutableArray<FileEvent> Changes);
