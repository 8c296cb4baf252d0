namespace MinutesDsl.Scriban;

/// <summary>What a <see cref="LogMessage"/> is about, so that a host can give its messages codes.</summary>
public enum LogMessageSubject
{
    /// <summary>Anything else: how a template is written, or a value of the wrong kind.</summary>
    Other,

    /// <summary>A variable, function or member that does not exist.</summary>
    UnknownName,

    /// <summary>A partial that does not exist.</summary>
    UnknownPartial,

    /// <summary>A value that is not there in every rendering, used as if it were.</summary>
    MayBeMissing,
}
