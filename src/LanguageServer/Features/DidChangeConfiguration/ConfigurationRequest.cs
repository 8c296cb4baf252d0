using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

/// <summary><c>workspace/configuration</c>: asks the client for what the user has set. Many clients send nothing of themselves.</summary>
internal static class ConfigurationRequest
{
    /// <summary>The section of the settings that is ours.</summary>
    public const string Section = "minutes";

    /// <summary>Asks, without waiting; the answer counts when it comes.</summary>
    public static void Send(Session session, IClientConnection connection) => _ = SendAsync(session, connection);

    private static async Task SendAsync(Session session, IClientConnection connection)
    {
        try
        {
            var answer = await connection.RequestAsync("workspace/configuration", new ConfigurationParams([new ConfigurationItem(Section)]),
                DidChangeConfigurationJson.Default.ConfigurationParams, DidChangeConfigurationJson.Default.JsonElement, CancellationToken.None).ConfigureAwait(false);

            // One value for each section that was asked for.
            if (answer.ValueKind == JsonValueKind.Array && answer.GetArrayLength() > 0)
                session.Workspace.Set(settings => SettingsReader.ApplyAnswer(settings, answer[0]));
            var now = session.Workspace.Current.Settings;
            connection.Log(string.Create(CultureInfo.InvariantCulture,
                $"Settings: problems are shown {now.DiagnosticDelay} milliseconds after the last change; house styles of the folder are {(now.WorkspaceTrusted ? "" : "not ")}run."));
        }
        catch (RpcException problem)
        {
            connection.Warn($"The settings could not be asked for, and stay as they are: {problem.Message}");
        }
        catch (OperationCanceledException)
        {
            // The connection ended before the client answered.
        }
    }
}
