using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>A block that the builder is still adding to.</summary>
internal sealed class OpenBlock(SyntaxKind kind, int column)
{
    internal SyntaxKind Kind { get; } = kind;

    /// <summary>The column of its first character; 0 for sections.</summary>
    internal int Column { get; } = column;

    /// <summary>Where its children begin among those of all open blocks.</summary>
    internal int FirstChild { get; set; }

    /// <summary>The line that opened it.</summary>
    internal LineSyntax? Line { get; init; }

    internal MarkerKind MarkerKind { get; init; }

    /// <summary>Whether entries, quotations and rows at its own column belong to it: it has no words yet, or they end in <c>:</c>, <c>-</c> or <c>–</c>.</summary>
    internal bool TakesEntries { get; set; }

    /// <summary>Whether an indented vote or outcome can settle it; null as long as nobody has looked.</summary>
    internal bool? MayBeSettled { get; set; }

    internal bool IsSection => Kind is SyntaxKind.Document or SyntaxKind.Header or SyntaxKind.Item;

    internal bool HoldsText => Line?.Keyword is { HoldsText: true };

    /// <summary>Whether it is a keyword's block that a line at this column stands beside or left of, and so ends.</summary>
    internal bool EndsAt(int column) => Kind == SyntaxKind.KeywordBlock && !TakesEntries && Column >= column;

    /// <summary>Whether it is a roll that an entry ends: numbered, where the roll's own list is not, as the titles of items are that lack ITEM.</summary>
    internal bool EndsRoll(OpenBlock list, LineSyntax line) =>
        Line?.Keyword is { Group: KeywordGroup.Roll } && line.MarkerKind == MarkerKind.Number && list is { Kind: SyntaxKind.List, MarkerKind: MarkerKind.Bullet, Column: 0 };

    /// <summary>Whether of what is open only motions and amendments hold somebody's text.</summary>
    internal static bool AreMotions(List<OpenBlock> open) => open.Exists(block => block.HoldsText) && open.TrueForAll(block => !block.HoldsText || block.Line is { Keyword.Group: KeywordGroup.Motion });

    internal SyntaxNode Close(ImmutableArray<SyntaxNode> children) => Kind switch
    {
        SyntaxKind.Header => new HeaderSyntax(children),
        SyntaxKind.Item => new ItemSyntax(children),
        SyntaxKind.Heading => new HeadingSyntax(children),
        SyntaxKind.List => new ListSyntax(children, MarkerKind),
        SyntaxKind.Table => new TableSyntax(children),
        SyntaxKind.Quotation => new QuotationSyntax(children),
        SyntaxKind.Entry when Line is { } line => new EntrySyntax(children, line),
        SyntaxKind.KeywordBlock when Line is { Keyword: { } keyword } line => new KeywordBlockSyntax(children, line, keyword),
        SyntaxKind.Field when Line is { Field: { } field } line => new FieldSyntax(children, field, line.Content),
        _ => new ParagraphSyntax(children),
    };
}
