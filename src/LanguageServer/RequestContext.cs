using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer;

/// <summary>What a handler is given besides its parameters.</summary>
/// <param name="Workspace">What was open when the message arrived.</param>
/// <param name="Client">What the client can.</param>
/// <param name="Connection">To ask or tell the client something.</param>
internal sealed record RequestContext(WorkspaceSnapshot Workspace, ClientFacts Client, IClientConnection Connection)
{
    /// <summary>The session's clock; null where nobody tells the time.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Today where the user is; null where nobody tells the time.</summary>
    public DateOnly? Today => Time is { } time ? DateOnly.FromDateTime(time.GetLocalNow().DateTime) : null;
}
