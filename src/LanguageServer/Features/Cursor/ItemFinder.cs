using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>The items of minutes, bound and as typed.</summary>
internal static class ItemFinder
{
    /// <summary>Every item with its node, in order.</summary>
    public static IEnumerable<(ItemSyntax Node, Item Item)> All(DocumentSnapshot document) =>
        document.Tree.Root.ChildrenOf<ItemSyntax>().Zip(document.Model.Document.Items);

    /// <summary>The item of a minute reference to the same file; null for none.</summary>
    public static (ItemSyntax Node, Item Item)? Find(DocumentSnapshot document, InlineSyntax reference) =>
        reference.Qualifier.IsEmpty ? Find(document, document.Text.ToString(reference.Value)) : null;

    /// <summary>The first item that has a number, or a label; null for none.</summary>
    public static (ItemSyntax Node, Item Item)? Find(DocumentSnapshot document, string label)
    {
        foreach (var pair in All(document))
            if (pair.Item.Number == label || pair.Item.Label == label)
                return pair;
        return null;
    }

    /// <summary>Where an item's line names it: number and title, or else the keyword.</summary>
    public static TextSpan NameSpan(ItemSyntax item) =>
        item.Head is { Span.IsEmpty: false } head ? head.Span : item.FirstLine?.KeywordSpan ?? new TextSpan(item.Span.Start, 0);
}
