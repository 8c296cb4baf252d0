namespace MinutesDsl.Scriban;

/// <summary>What an argument is converted to before a function sees it.</summary>
public enum ParameterKind
{
    /// <summary>Anything, as it is.</summary>
    Any,

    /// <summary>A text, or null.</summary>
    Text,

    /// <summary>A 32-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit floating-point number.</summary>
    Double,

    /// <summary>A number of any type, as it is.</summary>
    Number,

    /// <summary>A list, or null.</summary>
    List,

    /// <summary>A <see cref="DateTime"/>, or null.</summary>
    Date,

    /// <summary>A <see cref="System.TimeSpan"/>.</summary>
    TimeSpan,
}
