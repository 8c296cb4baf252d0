using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>An <c>ITEM</c> line, its fields and everything up to the next item.</summary>
public sealed class ItemSyntax : BlockSyntax
{
    internal ItemSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Item, children)
    {
    }

    /// <summary>The head of the ITEM line.</summary>
    public ItemHeadSyntax? Head => FirstLine?.Head as ItemHeadSyntax;

    /// <summary>The fields in typed order.</summary>
    public IEnumerable<FieldSyntax> Fields => ChildrenOf<FieldSyntax>();
}
