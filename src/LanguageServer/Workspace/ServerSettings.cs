namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>What a user can set of the server: <c>initializationOptions</c>, or the section <c>minutes</c> of <c>workspace/didChangeConfiguration</c>.</summary>
internal sealed record ServerSettings
{
    /// <summary>The quiet time after a change before diagnostics are published, in milliseconds; 0 for none.</summary>
    public int DiagnosticDelay { get; init; } = 60;

    /// <summary>Whether the user trusts the workspace: otherwise its house styles are not run, and the preview uses the built-in one.</summary>
    public bool WorkspaceTrusted { get; init; } = true;
}
