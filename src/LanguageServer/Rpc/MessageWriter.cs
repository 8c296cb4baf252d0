using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>Messages of ours as JSON (JSON-RPC 2.0).</summary>
internal static class MessageWriter
{
    /// <summary>An answer.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="result">The result as JSON; null for <c>null</c>.</param>
    public static byte[] Response(MessageId id, byte[]? result) => Write(json =>
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(id.Json);
        json.WritePropertyName("result"u8);
        if (result is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(result, skipInputValidation: true);
    });

    /// <summary>An answer that says what is wrong.</summary>
    /// <param name="id">The request's id; null where it could not be read.</param>
    /// <param name="error">What is wrong.</param>
    public static byte[] Error(MessageId? id, RpcException error) => Write(json =>
    {
        json.WritePropertyName("id"u8);
        if (id is { } known)
            json.WriteRawValue(known.Json);
        else
            json.WriteNullValue();
        json.WriteStartObject("error"u8);
        json.WriteNumber("code"u8, error.Code);
        json.WriteString("message"u8, error.Message);
        json.WriteEndObject();
    });

    /// <summary>A request, or, without an id, a notification.</summary>
    public static byte[] Call<T>(MessageId? id, string method, T parameters, JsonTypeInfo<T> type) => Write(json =>
    {
        if (id is { } known)
        {
            json.WritePropertyName("id"u8);
            json.WriteRawValue(known.Json);
        }

        json.WriteString("method"u8, method);
        if (parameters is NoParameters)
            return;
        json.WritePropertyName("params"u8);
        JsonSerializer.Serialize(json, parameters, type);
    });

    private static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc"u8, "2.0"u8);
            writeMembers(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
