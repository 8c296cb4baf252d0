using System.Text.Json;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

/// <summary><c>workspace/didChangeConfiguration</c>: the section <c>minutes</c> of the settings, or only that there is something to ask for.</summary>
internal static class DidChangeConfigurationFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation(
        "workspace/didChangeConfiguration", DidChangeConfigurationJson.Default.DidChangeConfigurationParams, (parameters, context) =>
    {
        if (parameters.Settings.ValueKind == JsonValueKind.Object && parameters.Settings.TryGetProperty(ConfigurationRequest.Section, out var ours))
            session.Workspace.Set(settings => SettingsReader.Apply(settings, ours));
        else if (session.Client.Configuration)
            ConfigurationRequest.Send(session, context.Connection);
    });
}
