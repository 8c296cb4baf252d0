namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>The error codes of JSON-RPC 2.0 and LSP 3.17 ("ErrorCodes") that this server uses.</summary>
internal static class RpcErrorCode
{
    /// <summary>Not JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>JSON, but no message, or not at this time (after <c>shutdown</c>).</summary>
    public const int InvalidRequest = -32600;

    /// <summary>No such method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters cannot be read.</summary>
    public const int InvalidParams = -32602;

    /// <summary>A handler failed.</summary>
    public const int InternalError = -32603;

    /// <summary>A request before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The request could not be done, for a reason that the message says to the user.</summary>
    public const int RequestFailed = -32803;

    /// <summary>The document changed before the answer was known.</summary>
    public const int ContentModified = -32801;

    /// <summary>The client took the request back.</summary>
    public const int RequestCancelled = -32800;
}
