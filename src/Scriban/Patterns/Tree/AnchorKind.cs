namespace MinutesDsl.Scriban.Patterns;

/// <summary>The conditions that an anchor may put on a place.</summary>
internal enum AnchorKind
{
    /// <summary>The beginning of the text: <c>\A</c>, and <c>^</c> outside of the option m.</summary>
    Beginning,

    /// <summary>The beginning of a line: <c>^</c> in the option m.</summary>
    LineBeginning,

    /// <summary>The end of the text, or before a line feed that ends it: <c>\Z</c>, and <c>$</c> outside of the option m.</summary>
    LastLineEnd,

    /// <summary>The end of a line: <c>$</c> in the option m.</summary>
    LineEnd,

    /// <summary>The end of the text: <c>\z</c>.</summary>
    End,

    /// <summary>Where the match before ended: <c>\G</c>.</summary>
    Start,

    /// <summary>Between a character of a word and one that is none: <c>\b</c>.</summary>
    Boundary,

    /// <summary>Where no <see cref="Boundary"/> is: <c>\B</c>.</summary>
    NotBoundary,
}
