using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A node above the lines.</summary>
public abstract class BlockSyntax : SyntaxNode
{
    private protected BlockSyntax(SyntaxKind kind, ImmutableArray<SyntaxNode> children)
        : base(kind, SpanOf(children)) => Children = children;

    /// <inheritdoc/>
    public override ImmutableArray<SyntaxNode> Children { get; }

    /// <summary>The children that are blocks.</summary>
    public IEnumerable<BlockSyntax> Blocks => ChildrenOf<BlockSyntax>();

    /// <summary>The first line that is neither blank nor comment; null only in a document without any.</summary>
    public LineSyntax? FirstLine
    {
        get
        {
            foreach (var child in Children)
            {
                if ((child is BlockSyntax block ? block.FirstLine : child as LineSyntax) is { LineKind: not (LineKind.Blank or LineKind.Comment) } line)
                    return line;
            }

            return null;
        }
    }

    private static TextSpan SpanOf(ImmutableArray<SyntaxNode> children) =>
        children.IsEmpty ? default : TextSpan.FromBounds(children[0].Span.Start, children[^1].Span.End);
}
