using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>
/// One line of the source, a leaf of the tree: indentation, marker (list marker, paragraph number, field key…), keyword, text, trailing
/// white space, line end, of which only what is there counts.
/// </summary>
public sealed class LineSyntax : SyntaxNode
{
    internal LineSyntax(LineShape shape, TextSpan span)
        : base(SyntaxKind.Line, span)
    {
        LineKind = shape.Kind;
        Column = shape.Column;
        Marker = shape.Marker;
        MarkerKind = shape.MarkerKind;
        Number = shape.Number;
        Keyword = shape.Keyword;
        KeywordSpan = shape.KeywordSpan;
        Field = shape.Field;
        Content = shape.Content;
        Text = shape.Text;
        Head = shape.Head;
        Cells = shape.Cells;
        Inlines = shape.Inlines;
        IsMalformed = shape.IsMalformed;
        BreakLength = shape.BreakLength;
    }

    /// <summary>The kind of line.</summary>
    public LineKind LineKind { get; }

    /// <summary>The zero-based column of the first character that is not white space; a tab counts to the next multiple of four.</summary>
    public int Column { get; }

    /// <summary>The list marker, paragraph number, <c>##</c>, <c>&gt;</c>, <c>//</c>, or key with colon; empty for none.</summary>
    public TextSpan Marker { get; }

    /// <summary>What list marker it is.</summary>
    public MarkerKind MarkerKind { get; }

    /// <summary>The paragraph number without a last dot ("5.1"), or the bare number or letter of a list marker ("iv"); null for none.</summary>
    public string? Number { get; }

    /// <summary>The keyword, or null.</summary>
    public Keyword? Keyword { get; }

    /// <summary>Where the keyword stands; empty for none.</summary>
    public TextSpan KeywordSpan { get; }

    /// <summary>The field, or null.</summary>
    public FieldDefinition? Field { get; }

    /// <summary>Everything after marker, keyword and separator, without trailing white space: head and text.</summary>
    public TextSpan Content { get; }

    /// <summary>The part of <see cref="Content"/> that is words: all of it, or what follows the head.</summary>
    public TextSpan Text { get; }

    /// <summary>The keyword's head, or null where the keyword has none or the line does not parse as its keyword.</summary>
    public HeadSyntax? Head { get; }

    /// <summary>The cells of a table row.</summary>
    public ImmutableArray<CellSyntax> Cells { get; }

    /// <summary>The runs of <see cref="Text"/>; their spans touch and cover it.</summary>
    public ImmutableArray<InlineSyntax> Inlines { get; }

    /// <summary>Whether the line does not parse as its keyword: it is published as its words.</summary>
    public bool IsMalformed { get; }

    /// <summary>The length of the line end: 0, 1 or 2.</summary>
    public int BreakLength { get; }

    /// <summary>The tokens of the line in order; their spans touch and cover the line.</summary>
    public IEnumerable<SyntaxToken> Tokens()
    {
        var position = Span.Start;
        foreach (var (kind, part) in Parts())
        {
            if (part.IsEmpty)
                continue;
            if (part.Start > position)
                yield return new(position == Span.Start ? SyntaxKind.IndentationToken : SyntaxKind.GapToken, TextSpan.FromBounds(position, part.Start));
            yield return new(kind, part);
            position = part.End;
        }

        var textEnd = Span.End - BreakLength;
        if (textEnd > position)
            yield return new(SyntaxKind.TrailingToken, TextSpan.FromBounds(position, textEnd));
        if (BreakLength > 0)
            yield return new(SyntaxKind.LineBreakToken, TextSpan.FromBounds(textEnd, Span.End));
    }

    private IEnumerable<(SyntaxKind Kind, TextSpan Span)> Parts() =>
        [(SyntaxKind.MarkerToken, Marker), (SyntaxKind.KeywordToken, KeywordSpan), (SyntaxKind.TextToken, Content)];
}
