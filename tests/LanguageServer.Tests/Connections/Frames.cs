using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MinutesDsl.LanguageServer.Tests.Connections;

/// <summary>Frames as a client makes and reads them, written apart from the server's own.</summary>
internal static class Frames
{
    public static byte[] Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    public static byte[] Of(byte[] message) => [.. Encoding.ASCII.GetBytes($"Content-Length: {message.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. message];

    public static byte[] Of(object message) => Of(JsonSerializer.SerializeToUtf8Bytes(message, Options));

    /// <summary>The next message; null at the end of the stream.</summary>
    public static async Task<JsonElement?> ReadAsync(Stream stream)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return header.Length == 0 ? null : throw new EndOfStreamException($"The stream ended in a header: {header}");
            header.Append((char)one[0]);
        }

        var length = int.Parse(header.ToString()["Content-Length: ".Length..^4], CultureInfo.InvariantCulture);
        var message = new byte[length];
        await stream.ReadExactlyAsync(message);
        return JsonElement.Parse(message);
    }

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
