using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>The root: a header (where the file has one), blocks and items.</summary>
public sealed class DocumentSyntax : BlockSyntax
{
    internal DocumentSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Document, children)
    {
        var items = ImmutableArray.CreateBuilder<ItemSyntax>();
        foreach (var child in children)
        {
            if (child is ItemSyntax item)
                items.Add(item);
            else if (child is HeaderSyntax header)
                Header ??= header;
        }

        Items = items.DrainToImmutable();
    }

    /// <summary>The first header; null where the file has none.</summary>
    public HeaderSyntax? Header { get; }

    /// <summary>The items, in order.</summary>
    public ImmutableArray<ItemSyntax> Items { get; }

    /// <summary>This, as what stands outside items, and every item, in order.</summary>
    internal IEnumerable<BlockSyntax> Sections()
    {
        yield return this;
        foreach (var item in Items)
            yield return item;
    }
}
