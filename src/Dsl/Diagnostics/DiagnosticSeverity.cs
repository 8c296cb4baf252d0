namespace MinutesDsl.Diagnostics;

/// <summary>How much a diagnostic matters, least first.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Something to consider.</summary>
    Hint,

    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
