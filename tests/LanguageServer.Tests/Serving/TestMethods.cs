using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Tests.Serving;

/// <summary>Methods that real ones are not: they wait, throw, or ask the client something.</summary>
internal static partial class TestMethods
{
    /// <summary>A request that runs beside others.</summary>
    public static Method Read(string name, Func<RequestContext, CancellationToken, Task<string?>> handle) =>
        Method.ReadAsync(name, TestJson.Default.JsonElement, TestJson.Default.String, (_, context, cancellation) => handle(context, cancellation));

    /// <summary>A notification that keeps the queue until it is done.</summary>
    public static Method Mutation(string name, Action handle) => Method.Mutation(name, TestJson.Default.JsonElement, (_, _) => handle());

    /// <summary>A request that keeps the queue until it is done.</summary>
    public static Method MutationRequest(string name, Func<string?> handle) =>
        Method.MutationRequest(name, TestJson.Default.JsonElement, TestJson.Default.String, (_, _) => handle());

    /// <summary>Asks the client.</summary>
    public static Task<string?> AskAsync(IClientConnection client, string method, CancellationToken cancellation) =>
        client.RequestAsync(method, "question", TestJson.Default.String, TestJson.Default.String, cancellation);

    [JsonSerializable(typeof(JsonElement))]
    [JsonSerializable(typeof(string))]
    private sealed partial class TestJson : JsonSerializerContext;
}
