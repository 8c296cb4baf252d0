namespace MinutesDsl.Scriban;

/// <summary>How bad a <see cref="LogMessage"/> is.</summary>
public enum LogMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error,

    /// <summary>The template can be rendered.</summary>
    Warning,
}
