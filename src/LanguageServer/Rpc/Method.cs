using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>One row of the table of methods: a method's name, when it runs, and its handler.</summary>
internal sealed class Method
{
    private readonly Func<JsonElement, RequestContext, CancellationToken, Task<byte[]?>> handle;

    private Method(string name, Scheduling scheduling, bool isRequest, Func<JsonElement, RequestContext, CancellationToken, Task<byte[]?>> handle)
    {
        Name = name;
        Scheduling = scheduling;
        IsRequest = isRequest;
        this.handle = handle;
    }

    /// <summary>The method's name in the protocol.</summary>
    public string Name { get; }

    /// <summary>When it runs.</summary>
    public Scheduling Scheduling { get; }

    /// <summary>Whether it is answered.</summary>
    public bool IsRequest { get; }

    /// <summary>A request that reads a snapshot.</summary>
    public static Method Read<TParams, TResult>(
        string name,
        JsonTypeInfo<TParams> parametersType,
        JsonTypeInfo<TResult> resultType,
        Func<TParams, RequestContext, CancellationToken, TResult?> handle) =>
        ReadAsync(name, parametersType, resultType, (parameters, context, cancellation) => Task.FromResult(handle(parameters, context, cancellation)));

    /// <summary>A request that reads a snapshot and may wait, for an answer of the client's say.</summary>
    public static Method ReadAsync<TParams, TResult>(
        string name,
        JsonTypeInfo<TParams> parametersType,
        JsonTypeInfo<TResult> resultType,
        Func<TParams, RequestContext, CancellationToken, Task<TResult?>> handle) =>
        new(name, Scheduling.Read, isRequest: true, async (json, context, cancellation) =>
        {
            var result = await handle(ReadParameters(json, parametersType), context, cancellation).ConfigureAwait(false);
            return result is null ? null : JsonSerializer.SerializeToUtf8Bytes(result, resultType);
        });

    /// <summary>A notification that changes what is open.</summary>
    public static Method Mutation<TParams>(string name, JsonTypeInfo<TParams> parametersType, Action<TParams, RequestContext> handle) =>
        new(name, Scheduling.Mutation, isRequest: false, (json, context, _) =>
        {
            handle(ReadParameters(json, parametersType), context);
            return Task.FromResult<byte[]?>(null);
        });

    /// <summary>A request that changes the server's state (<c>initialize</c>, <c>shutdown</c>).</summary>
    public static Method MutationRequest<TParams, TResult>(
        string name, JsonTypeInfo<TParams> parametersType, JsonTypeInfo<TResult> resultType, Func<TParams, RequestContext, TResult?> handle) =>
        new(name, Scheduling.Mutation, isRequest: true, (json, context, _) =>
        {
            var result = handle(ReadParameters(json, parametersType), context);
            return Task.FromResult(result is null ? null : JsonSerializer.SerializeToUtf8Bytes(result, resultType));
        });

    /// <summary>Runs the handler: the result as JSON, or null for none.</summary>
    /// <exception cref="RpcException">The parameters cannot be read, or the handler answers with an error.</exception>
    public Task<byte[]?> InvokeAsync(JsonElement parameters, RequestContext context, CancellationToken cancellationToken) =>
        handle(parameters, context, cancellationToken);

    private static T ReadParameters<T>(JsonElement json, JsonTypeInfo<T> type)
    {
        if (NoParameters.Instance is T none)
            return none;
        try
        {
            return json.ValueKind == JsonValueKind.Undefined || json.Deserialize(type) is not { } parameters
                ? throw new RpcException(RpcErrorCode.InvalidParams, "The parameters are missing.")
                : parameters;
        }
        catch (JsonException problem)
        {
            throw new RpcException(RpcErrorCode.InvalidParams, problem.Message);
        }
    }
}
