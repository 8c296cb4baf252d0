using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.LanguageServer.Features.Outline;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.DocumentSymbol;

/// <summary><c>textDocument/documentSymbol</c>: the outline. Exempt items are named as typed: the list is for the clerk who types.</summary>
internal static class DocumentSymbolFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/documentSymbol", DocumentSymbolJson.Default.TextDocumentParams, DocumentSymbolJson.Default.JsonElement, Handle);

    private static JsonElement Handle(TextDocumentParams parameters, RequestContext context, CancellationToken cancellationToken)
    {
        var document = context.Workspace.Find(parameters.TextDocument.Uri);
        return context.Client.HierarchicalDocumentSymbols
            ? JsonSerializer.SerializeToElement(document is null ? [] : Tree(document), DocumentSymbolJson.Default.Tree)
            : JsonSerializer.SerializeToElement(document is null ? [] : List(document), DocumentSymbolJson.Default.List);
    }

    /// <summary>The symbols as a tree.</summary>
    internal static ImmutableArray<DocumentSymbol> Tree(DocumentSnapshot document) => [.. Roots(document).Select(root => Symbol(document, root))];

    /// <summary>The symbols as a list, each before those in it.</summary>
    internal static ImmutableArray<SymbolInformation> List(DocumentSnapshot document) => [.. Roots(document).SelectMany(root => Flat(document, root, null))];

    private static IReadOnlyList<OutlineNode> Roots(DocumentSnapshot document) =>
        document.Kind is DocumentKind.Minutes or DocumentKind.Register ? OutlineBuilder.Build(document) : [];

    private static DocumentSymbol Symbol(DocumentSnapshot document, OutlineNode node) => new(
        node.Name,
        SymbolKinds.Of(node.Kind),
        document.Positions.ToRange(node.Range),
        document.Positions.ToRange(node.Selection),
        [.. node.Children.Select(child => Symbol(document, child))]);

    private static IEnumerable<SymbolInformation> Flat(DocumentSnapshot document, OutlineNode node, string? container) =>
    [
        new SymbolInformation(node.Name, SymbolKinds.Of(node.Kind), new Location(document.Uri, document.Positions.ToRange(node.Range)), container),
        .. node.Children.SelectMany(child => Flat(document, child, node.Name)),
    ];
}
