using System.Text.Json;

namespace MinutesDsl.LanguageServer.Features.Initialize;

/// <summary>How a client introduces itself (LSP 3.17, "InitializeParams").</summary>
/// <param name="ProcessId">The process that started the server; null for none.</param>
/// <param name="Capabilities">What it can.</param>
/// <param name="InitializationOptions">What the user has set.</param>
/// <param name="WorkspaceFolders">The folders that the user works in; null or absent for none, or for a client that does not know of them.</param>
/// <param name="RootUri">The one folder, of older clients.</param>
/// <param name="RootPath">The same as a path, of the oldest.</param>
internal sealed record InitializeParams(
    long? ProcessId, JsonElement Capabilities, JsonElement InitializationOptions, JsonElement WorkspaceFolders, string? RootUri, string? RootPath);
