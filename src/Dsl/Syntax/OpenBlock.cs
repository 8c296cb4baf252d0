using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A block that the builder is still adding to.</summary>
internal sealed class OpenBlock(SyntaxKind kind, int column)
{
    internal SyntaxKind Kind { get; } = kind;

    /// <summary>The column of its first character; 0 for sections.</summary>
    internal int Column { get; } = column;

    internal List<SyntaxNode> Children { get; } = [];

    /// <summary>The line that opened it.</summary>
    internal LineSyntax? Line { get; init; }

    internal MarkerKind MarkerKind { get; init; }

    /// <summary>Whether entries, quotations and rows at its own column belong to it: it has no words yet, or they end in <c>:</c>, <c>-</c> or <c>–</c>.</summary>
    internal bool TakesEntries { get; set; }

    internal bool IsSection => Kind is SyntaxKind.Document or SyntaxKind.Header or SyntaxKind.Item;

    internal bool HoldsText => Line?.Keyword is { HoldsText: true };

    internal SyntaxNode Close() => Kind switch
    {
        SyntaxKind.Document => new DocumentSyntax([.. Children]),
        SyntaxKind.Header => new HeaderSyntax([.. Children]),
        SyntaxKind.Item => new ItemSyntax([.. Children]),
        SyntaxKind.Heading => new HeadingSyntax([.. Children]),
        SyntaxKind.List => new ListSyntax([.. Children], MarkerKind),
        SyntaxKind.Table => new TableSyntax([.. Children]),
        SyntaxKind.Quotation => new QuotationSyntax([.. Children]),
        SyntaxKind.Entry when Line is { } line => new EntrySyntax([.. Children], line),
        SyntaxKind.KeywordBlock when Line is { Keyword: { } keyword } line => new KeywordBlockSyntax([.. Children], line, keyword),
        SyntaxKind.Field when Line is { Field: { } field } line => new FieldSyntax([.. Children], field, line.Content),
        _ => new ParagraphSyntax([.. Children]),
    };
}
