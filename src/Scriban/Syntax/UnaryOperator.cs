namespace MinutesDsl.Scriban.Syntax;

/// <summary>The prefix operators.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>-</c></summary>
    Negate,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>@</c>: the function itself, not its result.</summary>
    FunctionAlias,

    /// <summary><c>^</c>: an array expanded into arguments.</summary>
    Expand,
}
