using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>The line <c>MINUTES</c>, <c>REGISTER</c> or <c>BODY</c> and its fields.</summary>
public sealed class HeaderSyntax : BlockSyntax
{
    internal HeaderSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Header, children)
    {
    }

    /// <summary>The fields in typed order.</summary>
    public IEnumerable<FieldSyntax> Fields => ChildrenOf<FieldSyntax>();
}
