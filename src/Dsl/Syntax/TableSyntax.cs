using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A table: its rows, and comments between them.</summary>
public sealed class TableSyntax : BlockSyntax
{
    internal TableSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Table, children)
    {
    }

    /// <summary>The rows, the delimiter row included.</summary>
    public IEnumerable<LineSyntax> Rows => ChildrenOf<LineSyntax>().Where(line => line.LineKind == LineKind.TableRow);
}
