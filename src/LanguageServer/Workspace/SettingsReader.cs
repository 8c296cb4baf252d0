using System.Text.Json;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>Reads what the user has set. What is absent, or is not what it should be, stays as it was.</summary>
internal static class SettingsReader
{
    private const int LongestDelay = 10_000;

    /// <summary>The settings after an object like <c>{ "diagnosticDelay": 60, "workspaceTrusted": true }</c>.</summary>
    public static ServerSettings Apply(ServerSettings settings, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return settings;
        if (json.TryGetProperty("diagnosticDelay", out var delay) && delay.ValueKind == JsonValueKind.Number && delay.TryGetDouble(out var milliseconds))
            settings = settings with { DiagnosticDelay = (int)Math.Clamp(milliseconds, 0, LongestDelay) };
        if (json.TryGetProperty("workspaceTrusted", out var trusted) && trusted.ValueKind is JsonValueKind.True or JsonValueKind.False)
            settings = settings with { WorkspaceTrusted = trusted.GetBoolean() };
        return settings;
    }

    /// <summary>
    /// The settings after the client's answer to <c>workspace/configuration</c>. What it answers may come from a file in the folder, as in
    /// VS Code: such a file can take trust from the folder, and never give it.
    /// </summary>
    public static ServerSettings ApplyAnswer(ServerSettings settings, JsonElement json)
    {
        var answered = Apply(settings, json);
        return answered with { WorkspaceTrusted = settings.WorkspaceTrusted && answered.WorkspaceTrusted };
    }
}
