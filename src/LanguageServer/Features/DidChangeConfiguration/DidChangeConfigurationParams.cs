using System.Text.Json;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

/// <summary>The user has set something (LSP 3.17, "DidChangeConfigurationParams").</summary>
/// <param name="Settings">All settings; ours are the member <c>minutes</c>. Null or absent where the client only says that something has changed.</param>
internal sealed record DidChangeConfigurationParams(JsonElement Settings);
