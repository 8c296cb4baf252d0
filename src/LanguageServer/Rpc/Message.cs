using System.Text.Json;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>A message as it arrived (JSON-RPC 2.0).</summary>
internal sealed record Message
{
    private const int DeepestNesting = 256;

    private Message(MessageKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public MessageKind Kind { get; }

    /// <summary>The id: of requests and responses, and of what cannot be read where it can.</summary>
    public MessageId? Id { get; private init; }

    /// <summary>The method of a request or notification; otherwise empty.</summary>
    public string Method { get; private init; } = "";

    /// <summary>The parameters, or a response's result; undefined where there are none.</summary>
    public JsonElement Content { get; private init; }

    /// <summary>The error of a response, or what is wrong with a message that cannot be read.</summary>
    public RpcException? Error { get; private init; }

    /// <summary>When it arrived, as a timestamp of the connection's <see cref="TimeProvider"/>.</summary>
    public long Arrived { get; init; }

    /// <summary>Reads a message. Never throws.</summary>
    public static Message Parse(byte[] bytes)
    {
        try
        {
            return Read(JsonElement.Parse(bytes, new JsonDocumentOptions { MaxDepth = DeepestNesting }));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return Unreadable(null, RpcErrorCode.ParseError, $"This is not JSON: {problem.Message}");
        }
    }

    private static Message Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            return Unreadable(null, RpcErrorCode.InvalidRequest, "Several messages in one array are not part of the language server protocol.");
        if (json.ValueKind != JsonValueKind.Object)
            return Unreadable(null, RpcErrorCode.InvalidRequest, "A message is an object.");

        var hasId = json.TryGetProperty("id"u8, out var id);
        var readId = hasId ? MessageId.From(id) : null;
        if (json.TryGetProperty("method"u8, out var method))
        {
            if (method.ValueKind != JsonValueKind.String || (hasId && readId is null))
                return Unreadable(readId, RpcErrorCode.InvalidRequest, "A method is a string, and an id a number or a string.");
            json.TryGetProperty("params"u8, out var parameters);
            return new Message(hasId ? MessageKind.Request : MessageKind.Notification) { Id = readId, Method = method.GetString() ?? "", Content = parameters };
        }

        if (json.TryGetProperty("error"u8, out var error) && error.ValueKind == JsonValueKind.Object)
            return new Message(MessageKind.Response) { Id = readId, Error = ReadError(error) };
        if (json.TryGetProperty("result"u8, out var result))
            return new Message(MessageKind.Response) { Id = readId, Content = result };
        return Unreadable(readId, RpcErrorCode.InvalidRequest, "A message has a method, a result or an error.");
    }

    private static RpcException ReadError(JsonElement error) => new(
        error.TryGetProperty("code"u8, out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number) ? number : RpcErrorCode.InternalError,
        error.TryGetProperty("message"u8, out var message) && message.ValueKind == JsonValueKind.String ? message.GetString() ?? "" : "");

    private static Message Unreadable(MessageId? id, int code, string problem) =>
        new(MessageKind.Unreadable) { Id = id, Error = new RpcException(code, problem) };
}
