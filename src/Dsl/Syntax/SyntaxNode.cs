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

    /// <summary>The lines below it, in order.</summary>
    public IEnumerable<LineSyntax> Lines()
    {
        if (this is LineSyntax self)
            yield return self;
        foreach (var child in Children)
        {
            foreach (var line in child.Lines())
                yield return line;
        }
    }

    /// <summary>This node and everything below it, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var node in child.DescendantsAndSelf())
                yield return node;
        }
    }
}
