namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>A request that was not answered yet. It is answered once, by whoever comes first: its handler, or its cancellation.</summary>
internal sealed class IncomingRequest(MessageId id, Connection connection)
{
    // Not disposed: the reader may cancel what has just ended, and without a timer there is nothing to free.
    private readonly CancellationTokenSource cancellation = new();
    private readonly Lock gate = new();
    private bool hasStarted;
    private bool isAnswered;

    /// <summary>The id.</summary>
    public MessageId Id => id;

    /// <summary>Set when the client takes the request back.</summary>
    public CancellationToken Cancelled => cancellation.Token;

    /// <summary>The request's turn has come. False where it was taken back and answered already.</summary>
    public bool TryStart()
    {
        lock (gate)
        {
            hasStarted = true;
            return !isAnswered;
        }
    }

    /// <summary>The client takes it back: a request that still waits is answered at once, one that runs by its handler.</summary>
    public void Cancel()
    {
        lock (gate)
        {
            if (isAnswered)
                return;
            if (!hasStarted)
                Answer(new RpcException(RpcErrorCode.RequestCancelled, "The request was taken back."));
        }

        cancellation.Cancel();
    }

    /// <summary>Answers with a result as JSON, or null.</summary>
    public void Answer(byte[]? result)
    {
        if (TryAnswer())
            connection.Answer(id, result);
    }

    /// <summary>Answers with an error.</summary>
    public void Answer(RpcException error)
    {
        if (TryAnswer())
            connection.AnswerError(id, error);
    }

    private bool TryAnswer()
    {
        lock (gate)
        {
            var isFirst = !isAnswered;
            isAnswered = true;
            return isFirst;
        }
    }
}
