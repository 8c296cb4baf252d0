using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A list.</summary>
public sealed class ListSyntax : BlockSyntax
{
    internal ListSyntax(ImmutableArray<SyntaxNode> children, MarkerKind markerKind)
        : base(SyntaxKind.List, children) => MarkerKind = markerKind;

    /// <summary>How its entries are marked.</summary>
    public MarkerKind MarkerKind { get; }

    /// <summary>The entries.</summary>
    public IEnumerable<EntrySyntax> Entries => ChildrenOf<EntrySyntax>();
}
