using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A keyword line, perhaps with a paragraph number before it, and its body.</summary>
public sealed class KeywordBlockSyntax : BlockSyntax
{
    internal KeywordBlockSyntax(ImmutableArray<SyntaxNode> children, LineSyntax line, Keyword keyword)
        : base(SyntaxKind.KeywordBlock, children)
    {
        Line = line;
        Keyword = keyword;
    }

    /// <summary>The keyword's line.</summary>
    public LineSyntax Line { get; }

    /// <summary>The keyword.</summary>
    public Keyword Keyword { get; }
}
