using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>An entry of a list: its line, continuation lines and what is indented under it.</summary>
public sealed class EntrySyntax : BlockSyntax
{
    internal EntrySyntax(ImmutableArray<SyntaxNode> children, LineSyntax line)
        : base(SyntaxKind.Entry, children) => Line = line;

    /// <summary>The entry's first line, which may hold a keyword after the marker.</summary>
    public LineSyntax Line { get; }
}
