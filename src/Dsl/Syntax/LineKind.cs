namespace MinutesDsl.Syntax;

/// <summary>The kinds of line (language reference, "Lines").</summary>
public enum LineKind
{
    /// <summary>Only white space.</summary>
    Blank,

    /// <summary><c>// …</c>: never published.</summary>
    Comment,

    /// <summary>Begins with a keyword, perhaps after a paragraph number.</summary>
    Keyword,

    /// <summary><c>## …</c>.</summary>
    Heading,

    /// <summary><c>Key: value</c>.</summary>
    Field,

    /// <summary>Begins with a paragraph number.</summary>
    NumberedParagraph,

    /// <summary>Begins with a list marker.</summary>
    Entry,

    /// <summary><c>| … |</c>.</summary>
    TableRow,

    /// <summary><c>&gt; …</c>.</summary>
    Quotation,

    /// <summary>Anything else.</summary>
    Prose,
}
