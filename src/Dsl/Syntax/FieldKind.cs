namespace MinutesDsl.Syntax;

/// <summary>What a field's value is.</summary>
public enum FieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time or a range of times.</summary>
    Time,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Numbers of exempt paragraphs, or <c>yes</c>.</summary>
    Exempt,
}
