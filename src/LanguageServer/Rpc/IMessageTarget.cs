namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>What messages are for: the state of a server, as far as the queue has to know it.</summary>
internal interface IMessageTarget
{
    /// <summary>The handler of a method; null for an unknown one.</summary>
    Method? Find(string method);

    /// <summary>Why a message is refused now, before <c>initialize</c> or after <c>shutdown</c>; null where it is not.</summary>
    RpcException? Refusal(Message message);

    /// <summary>What a handler is given: taken when the message's turn has come.</summary>
    RequestContext Context(Message message);

    /// <summary>Whether an answer that was made on a snapshot would do harm now, since its document has changed.</summary>
    bool IsOutdated(Message message, RequestContext context);
}
