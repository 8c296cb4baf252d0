namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>What a message is.</summary>
internal enum MessageKind
{
    /// <summary>Asks for an answer.</summary>
    Request,

    /// <summary>Tells something.</summary>
    Notification,

    /// <summary>The answer to a request of ours.</summary>
    Response,

    /// <summary>No message: it is answered with an error.</summary>
    Unreadable,
}
