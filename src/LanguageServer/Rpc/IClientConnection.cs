using System.Text.Json.Serialization.Metadata;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>The way to the client. Safe to use from several threads.</summary>
internal interface IClientConnection
{
    /// <summary>Tells the client something.</summary>
    void Notify<T>(string method, T parameters, JsonTypeInfo<T> type);

    /// <summary>Asks the client something, and waits for its answer.</summary>
    /// <exception cref="RpcException">The client answered with an error.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, or the connection ended.</exception>
    Task<TResult?> RequestAsync<T, TResult>(
        string method, T parameters, JsonTypeInfo<T> type, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken);
}
