using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>A question, an answer or a supplementary question.</summary>
public sealed record QuestionBlock : Block
{
    /// <summary>QUESTION, ANSWER or SUPPLEMENTARY.</summary>
    public required Keyword Keyword { get; init; }

    /// <summary>Who asked or answered, or null.</summary>
    public PersonReference? Person { get; init; }

    /// <summary>The words on the keyword's line.</summary>
    public required InlineContent Text { get; init; }
}
