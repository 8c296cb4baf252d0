namespace MinutesDsl.Syntax;

/// <summary>What a keyword is about.</summary>
public enum KeywordGroup
{
    /// <summary>The whole file.</summary>
    Document,

    /// <summary>A register's entries.</summary>
    Register,

    /// <summary>Who was there.</summary>
    Roll,

    /// <summary>The items.</summary>
    Structure,

    /// <summary>What was said.</summary>
    Discussion,

    /// <summary>What was decided.</summary>
    Decision,

    /// <summary>What belongs to a decision.</summary>
    DecisionPart,

    /// <summary>Motions, amendments and votes.</summary>
    Motion,

    /// <summary>What became of a motion.</summary>
    Outcome,

    /// <summary>Actions.</summary>
    FollowUp,

    /// <summary>The conduct of the meeting.</summary>
    Conduct,

    /// <summary>What is exempt from publication.</summary>
    Publication,
}
