namespace MinutesDsl.LanguageServer.Features.Initialized;

/// <summary>Files to watch (LSP 3.17, "FileSystemWatcher").</summary>
internal sealed record FileSystemWatcher(string GlobPattern);
