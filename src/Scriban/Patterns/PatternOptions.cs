namespace MinutesDsl.Scriban.Patterns;

/// <summary>The options of a pattern, at its beginning or at a place within it.</summary>
[Flags]
internal enum PatternOptions
{
    None = 0,

    /// <summary>i: capital and small letters are the same.</summary>
    IgnoreCase = 1,

    /// <summary>m: <c>^</c> and <c>$</c> match at lines.</summary>
    Multiline = 2,

    /// <summary>s: <c>.</c> matches a line feed, too.</summary>
    Singleline = 4,

    /// <summary>x: white space and comments in the pattern mean nothing.</summary>
    IgnoreWhiteSpace = 8,

    /// <summary>n: only groups with a name or a number are remembered.</summary>
    ExplicitCapture = 16,
}
