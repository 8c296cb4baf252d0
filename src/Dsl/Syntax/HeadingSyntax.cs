using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A sub-heading.</summary>
public sealed class HeadingSyntax : BlockSyntax
{
    internal HeadingSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Heading, children)
    {
    }

    /// <summary>The number of <c>#</c>, one to six.</summary>
    public int Level => FirstLine?.Marker.Length ?? 1;
}
