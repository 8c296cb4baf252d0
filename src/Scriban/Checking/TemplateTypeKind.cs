namespace MinutesDsl.Scriban;

/// <summary>What is known of a value before anything is rendered.</summary>
public enum TemplateTypeKind
{
    /// <summary>Nothing is known.</summary>
    Any,

    /// <summary>Null.</summary>
    Nothing,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A timespan.</summary>
    TimeSpan,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with named members.</summary>
    Object,

    /// <summary>One of several objects; which one, only the values say.</summary>
    Choice,

    /// <summary>A function.</summary>
    Function,
}
