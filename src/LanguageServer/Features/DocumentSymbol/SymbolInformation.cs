using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.DocumentSymbol;

/// <summary>A symbol of a flat list (LSP 3.17, "SymbolInformation").</summary>
/// <param name="Name">Its name, never empty.</param>
/// <param name="Kind">LSP's number of its kind.</param>
/// <param name="Location">All of it.</param>
/// <param name="ContainerName">The name of the symbol that it stands in, or null.</param>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);
