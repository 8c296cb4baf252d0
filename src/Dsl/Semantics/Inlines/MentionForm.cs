namespace MinutesDsl.Semantics;

/// <summary>The form in which a mention names a person.</summary>
public enum MentionForm
{
    /// <summary>As the house style wants it at this place.</summary>
    Default,

    /// <summary>"Chris Barnham".</summary>
    Name,

    /// <summary>"Councillor Chris Barnham".</summary>
    Full,

    /// <summary>"Cabinet Member".</summary>
    Role,

    /// <summary>"Councillor Barnham".</summary>
    Short,
}
