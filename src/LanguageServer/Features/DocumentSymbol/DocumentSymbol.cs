using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.DocumentSymbol;

/// <summary>A symbol of a tree (LSP 3.17, "DocumentSymbol").</summary>
/// <param name="Name">Its name, never empty.</param>
/// <param name="Kind">LSP's number of its kind (<see cref="SymbolKinds"/>).</param>
/// <param name="Range">All of it.</param>
/// <param name="SelectionRange">Its name; lies in the range.</param>
/// <param name="Children">The symbols in it.</param>
internal sealed record DocumentSymbol(string Name, int Kind, Range Range, Range SelectionRange, ImmutableArray<DocumentSymbol> Children);
