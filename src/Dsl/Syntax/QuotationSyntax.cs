using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A quotation: lines that begin with <c>&gt;</c>.</summary>
public sealed class QuotationSyntax : BlockSyntax
{
    internal QuotationSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Quotation, children)
    {
    }
}
