namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>What a document is to this server.</summary>
internal enum DocumentKind
{
    /// <summary>Minutes: <c>*.minutes</c>, or an untitled document of the language <c>minutes</c>.</summary>
    Minutes,

    /// <summary>A register: <c>*.register</c>, or a document that begins with <c>REGISTER</c>.</summary>
    Register,

    /// <summary>A project's <c>minutes.json</c>.</summary>
    Settings,

    /// <summary>Anything else: kept in step, never analysed.</summary>
    Other,
}
