namespace MinutesDsl.Syntax;

/// <summary>One row of the keyword table.</summary>
public sealed record Keyword
{
    /// <summary>Which keyword, whatever the language.</summary>
    public required KeywordKind Kind { get; init; }

    /// <summary>How it is typed, in capitals: <c>IN ATTENDANCE</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The language that it belongs to.</summary>
    public required KeywordLanguage Language { get; init; }

    /// <summary>What it is about.</summary>
    public required KeywordGroup Group { get; init; }

    /// <summary>What its body may be.</summary>
    public required KeywordBody Body { get; init; }

    /// <summary>Whether it is a keyword at the start of an entry or of an indented line too.</summary>
    public bool IsNestable => Group is KeywordGroup.Decision or KeywordGroup.Outcome or KeywordGroup.Motion || Kind is KeywordKind.Action or KeywordKind.Note;

    /// <summary>Whether the words inside it are somebody's text, in which no nested keyword is looked for.</summary>
    public bool HoldsText => Kind is KeywordKind.Motion or KeywordKind.Amendment or KeywordKind.Resolved or KeywordKind.Question or KeywordKind.Answer;

    /// <summary>Whether it amends or settles a motion, so that it is a keyword under an entry that is a motion or amendment too.</summary>
    public bool ActsOnMotion => Group == KeywordGroup.Outcome || Kind is KeywordKind.Vote or KeywordKind.Amendment;

    /// <summary>The label that it has by default where it is published: "In attendance".</summary>
    public string DefaultLabel => Text[..1] + Text[1..].ToLowerInvariant();
}
