using MinutesDsl.LanguageServer.Features.DidChangeConfiguration;
using MinutesDsl.LanguageServer.Features.Refresh;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.Initialized;

/// <summary><c>initialized</c>: asks a client that can what the user has set, and to watch the files that make a project.</summary>
internal static class InitializedFeature
{
    private const string WatchedFiles = "workspace/didChangeWatchedFiles";

    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation("initialized", RefreshJson.Default.NoParameters, (_, context) =>
    {
        if (session.Client.Configuration)
            ConfigurationRequest.Send(session, context.Connection);
        if (session.Client.DynamicWatchers)
            Register(context.Connection);
    });

    private static void Register(IClientConnection connection) => _ = RegisterAsync(connection);

    private static async Task RegisterAsync(IClientConnection connection)
    {
        var registration = new Registration("minutes-files", WatchedFiles, new WatcherOptions(
        [
            new FileSystemWatcher("**/*.register"),
            new FileSystemWatcher("**/minutes.json"),
            new FileSystemWatcher("**/*.minutes"),
        ]));
        try
        {
            await connection.RequestAsync("client/registerCapability", new RegistrationParams([registration]),
                InitializedJson.Default.RegistrationParams, InitializedJson.Default.JsonElement, CancellationToken.None).ConfigureAwait(false);
        }
        catch (RpcException problem)
        {
            connection.Warn($"Changes of registers outside the editor are not noticed: {problem.Message}");
        }
        catch (OperationCanceledException)
        {
            // The connection ended before the client answered.
        }
    }
}
