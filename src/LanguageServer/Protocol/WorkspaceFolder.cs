namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>A folder that the user works in (LSP 3.17, "WorkspaceFolder").</summary>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);
