namespace MinutesDsl.Syntax;

/// <summary>One row of the keyword table.</summary>
public sealed record Keyword
{
    /// <summary>Which keyword, whatever the language.</summary>
    public required KeywordKind Kind { get; init; }

    /// <summary>How it is typed, in capitals: <c>IN ATTENDANCE</c>.</summary>
    public required string Text { get; init; }
}
