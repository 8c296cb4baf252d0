namespace MinutesDsl.Syntax;

/// <summary>The kinds of syntax nodes and tokens.</summary>
public enum SyntaxKind
{
    /// <summary>The whole file.</summary>
    Document,

    /// <summary>The line MINUTES or REGISTER and its fields.</summary>
    Header,

    /// <summary>An ITEM line, its fields and everything up to the next.</summary>
    Item,

    /// <summary>A keyword and its body.</summary>
    KeywordBlock,

    /// <summary>A field.</summary>
    Field,

    /// <summary>A paragraph, numbered or not.</summary>
    Paragraph,

    /// <summary>A sub-heading.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary>An entry of a list.</summary>
    Entry,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A quotation.</summary>
    Quotation,

    /// <summary>One line of the source.</summary>
    Line,

    /// <summary>White space before a line's first character.</summary>
    IndentationToken,

    /// <summary>A list marker, paragraph number, <c>##</c>, <c>&gt;</c>, <c>//</c> or field key with its colon.</summary>
    MarkerToken,

    /// <summary>A keyword.</summary>
    KeywordToken,

    /// <summary>White space and separators between the parts of a line.</summary>
    GapToken,

    /// <summary>Words, head of a keyword included.</summary>
    TextToken,

    /// <summary>White space at a line's end.</summary>
    TrailingToken,

    /// <summary>A line's end.</summary>
    LineBreakToken,
}
