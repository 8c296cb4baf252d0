using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>The root: a header (where the file has one), blocks and items.</summary>
public sealed class DocumentSyntax : BlockSyntax
{
    internal DocumentSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Document, children)
    {
    }
}
