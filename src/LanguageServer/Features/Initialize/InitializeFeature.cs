using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.Initialize;

/// <summary><c>initialize</c>: client and server say what they can.</summary>
internal static class InitializeFeature
{
    private const string Name = "minutes";

    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.MutationRequest(
        MethodTable.Initialize, InitializeJson.Default.InitializeParams, InitializeJson.Default.InitializeResult, (parameters, context) =>
    {
        session.Start(
            ClientFactsReader.Read(parameters.Capabilities), settings => SettingsReader.Apply(settings, parameters.InitializationOptions), Folders(parameters));
        if (parameters.ProcessId is > 0 and <= int.MaxValue and var id)
            Watch(session, (int)id, context.Connection);
        return new InitializeResult(Capabilities.Of(session), new ServerInfo(Name, session.Options.Version));
    });

    private static void Watch(Session session, int id, IClientConnection connection)
    {
        if (session.Options.WatchProcess(id) is { } ended)
            ended.ContinueWith(_ => session.ParentDied.TrySetResult(), TaskScheduler.Default);
        else
            connection.Log($"The process {id}, which started this server, cannot be seen from here: its end is not noticed, only that of the input.");
    }

    private static ImmutableArray<string> Folders(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders.ValueKind == JsonValueKind.Array)
            return [.. parameters.WorkspaceFolders.EnumerateArray().Select(Path).OfType<string>()];
        var root = parameters.RootUri is { } uri ? DocumentPath.FromUri(uri) : parameters.RootPath;
        return string.IsNullOrEmpty(root) ? [] : [root];
    }

    private static string? Path(JsonElement folder) =>
        folder.ValueKind == JsonValueKind.Object && folder.TryGetProperty("uri", out var uri) && uri.ValueKind == JsonValueKind.String && uri.GetString() is { } address
            ? DocumentPath.FromUri(address)
            : null;
}
