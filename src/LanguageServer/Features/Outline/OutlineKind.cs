namespace MinutesDsl.LanguageServer.Features.Outline;

/// <summary>What a part of a file is.</summary>
internal enum OutlineKind
{
    /// <summary>The meeting, or a whole register.</summary>
    File,

    /// <summary>An item, or a part of one.</summary>
    Item,

    /// <summary>A body of a register.</summary>
    Body,

    /// <summary>A sub-heading and what stands under it.</summary>
    Heading,

    /// <summary>A roll, or a group of a register.</summary>
    Roll,

    /// <summary>Somebody in a register.</summary>
    Person,

    /// <summary>A question.</summary>
    Question,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A motion or an amendment.</summary>
    Motion,

    /// <summary>A vote, or what became of it.</summary>
    Vote,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A step in the conduct of the meeting.</summary>
    Conduct,

    /// <summary>An exclusion of the public, or an exempt passage.</summary>
    Exempt,
}
