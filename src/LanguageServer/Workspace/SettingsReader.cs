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
}
