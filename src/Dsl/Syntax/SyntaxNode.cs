using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A node of the syntax tree: immutable; the spans of its children touch and cover its own.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(SyntaxKind kind, TextSpan span)
    {
        Kind = kind;
        Span = span;
    }

    /// <summary>What it is.</summary>
    public SyntaxKind Kind { get; }

    /// <summary>Its span, line ends included.</summary>
    public TextSpan Span { get; }

    /// <summary>Its children in order; none for a line.</summary>
    public virtual ImmutableArray<SyntaxNode> Children => [];

    /// <summary>The children of one kind, in order.</summary>
    public IEnumerable<T> ChildrenOf<T>()
        where T : SyntaxNode
    {
        // OfType over an immutable array would box it, and its enumerator each child's type test.
        foreach (var child in Children)
        {
            if (child is T node)
                yield return node;
        }
    }

    /// <summary>The lines below it, in order.</summary>
    public IEnumerable<LineSyntax> Lines()
    {
        foreach (var node in DescendantsAndSelf())
        {
            if (node is LineSyntax line)
                yield return line;
        }
    }

    /// <summary>This node and everything below it, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        // One stack, not an iterator for each level: every node would be handed up through all of them.
        yield return this;
        var open = new Stack<(ImmutableArray<SyntaxNode> Nodes, int Next)>();
        open.Push((Children, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Nodes.Length)
                continue;
            var node = level.Nodes[level.Next];
            open.Push((level.Nodes, level.Next + 1));
            if (node is not LineSyntax)
                open.Push((node.Children, 0));
            yield return node;
        }
    }
}
