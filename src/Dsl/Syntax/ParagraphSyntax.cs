using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A paragraph, its continuation lines and the blocks indented under it.</summary>
public sealed class ParagraphSyntax : BlockSyntax
{
    internal ParagraphSyntax(ImmutableArray<SyntaxNode> children)
        : base(SyntaxKind.Paragraph, children)
    {
    }

    /// <summary>The typed paragraph number, or null.</summary>
    public string? Number => FirstLine is { LineKind: LineKind.NumberedParagraph } line ? line.Number : null;
}
