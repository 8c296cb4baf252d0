using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>Lines in the editor's log (LSP 3.17, "window/logMessage").</summary>
internal static partial class ClientLog
{
    private const string Method = "window/logMessage";

    /// <summary>Something went wrong.</summary>
    public static void Error(this IClientConnection connection, string message) => connection.Notify(Method, new LogMessage(1, message), LogJson.Default.LogMessage);

    /// <summary>Something is not as it should be.</summary>
    public static void Warn(this IClientConnection connection, string message) => connection.Notify(Method, new LogMessage(2, message), LogJson.Default.LogMessage);

    /// <summary>A fact that helps whoever looks for the cause of a problem.</summary>
    public static void Log(this IClientConnection connection, string message) => connection.Notify(Method, new LogMessage(4, message), LogJson.Default.LogMessage);

    private sealed record LogMessage(int Type, string Message);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(LogMessage))]
    private sealed partial class LogJson : JsonSerializerContext;
}
