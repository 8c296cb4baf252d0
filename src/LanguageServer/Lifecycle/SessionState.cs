namespace MinutesDsl.LanguageServer.Lifecycle;

/// <summary>Where a server is in its life (LSP 3.17, "Server lifecycle").</summary>
internal enum SessionState
{
    /// <summary>Nothing may be asked but <c>initialize</c>.</summary>
    Started,

    /// <summary>Everything may be asked.</summary>
    Running,

    /// <summary>Nothing may be asked any more; <c>exit</c> is to follow.</summary>
    ShutDown,
}
