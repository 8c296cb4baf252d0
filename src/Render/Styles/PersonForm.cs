namespace MinutesDsl.Render;

/// <summary>The forms in which a house style may name a person where the source leaves it to the style.</summary>
public enum PersonForm
{
    /// <summary>"Chris Barnham".</summary>
    Name,

    /// <summary>"Councillor Chris Barnham".</summary>
    Full,

    /// <summary>"Councillor Barnham".</summary>
    Short,

    /// <summary>"Cabinet Member".</summary>
    Role,

    /// <summary>"Chris Barnham (Cabinet Member)".</summary>
    NameRole,

    /// <summary>"Councillor Chris Barnham (Cabinet Member)".</summary>
    FullRole,

    /// <summary>"Councillor Barnham (Cabinet Member)".</summary>
    ShortRole,
}
