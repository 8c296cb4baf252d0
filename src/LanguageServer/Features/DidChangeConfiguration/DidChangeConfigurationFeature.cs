using System.Text.Json;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

/// <summary><c>workspace/didChangeConfiguration</c>: the section <c>minutes</c> of the settings.</summary>
internal static class DidChangeConfigurationFeature
{
    private const string Section = "minutes";

    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.Mutation(
        "workspace/didChangeConfiguration", DidChangeConfigurationJson.Default.DidChangeConfigurationParams, (parameters, context) =>
    {
        if (parameters.Settings.ValueKind == JsonValueKind.Object && parameters.Settings.TryGetProperty(Section, out var ours))
            session.Workspace.Set(SettingsReader.Apply(context.Workspace.Settings, ours));
    });
}
