namespace MinutesDsl.LanguageServer.Features.Initialize;

/// <summary>How the server introduces itself (LSP 3.17, "InitializeResult").</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who answers (LSP 3.17, "ServerInfo").</summary>
internal sealed record ServerInfo(string Name, string Version);
