namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>An error to answer a request with, or one that the client answered with.</summary>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>The code: one of <see cref="RpcErrorCode"/>, or the client's own.</summary>
    public int Code { get; } = code;
}
