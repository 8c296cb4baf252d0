using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.Refresh;

/// <summary>
/// Asks the client to ask again (<c>workspace/diagnostic/refresh</c>, <c>workspace/semanticTokens/refresh</c>) when a register or
/// minutes.json has changed what is to be said of other documents; once for changes that follow each other.
/// </summary>
internal sealed class ClientRefresh : IDisposable
{
    private readonly IClientConnection connection;
    private readonly ClientFacts client;
    private readonly ITimer timer;

    /// <param name="connection">Whom to ask.</param>
    /// <param name="time">The clock's timers.</param>
    /// <param name="client">What the client can.</param>
    public ClientRefresh(IClientConnection connection, TimeProvider time, ClientFacts client)
    {
        this.connection = connection;
        this.client = client;
        timer = time.CreateTimer(_ => Ask(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something has changed: asks when nothing else has for a while.</summary>
    public void Schedule(TimeSpan delay) => timer.Change(delay, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Ask()
    {
        if (client is { PullDiagnostics: true, RefreshDiagnostics: true })
            _ = AskAsync("workspace/diagnostic/refresh");
        if (client.RefreshSemanticTokens)
            _ = AskAsync("workspace/semanticTokens/refresh");
    }

    private async Task AskAsync(string method)
    {
        try
        {
            await connection.RequestAsync(method, NoParameters.Instance, RefreshJson.Default.NoParameters, RefreshJson.Default.JsonElement, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is RpcException or OperationCanceledException)
        {
            // A client that will not, or that has gone, shows what it has.
        }
    }
}
