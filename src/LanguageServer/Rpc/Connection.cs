using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>
/// A connection to a client. Answers to our own requests are taken on the reader, so that a handler may wait for one whatever else waits
/// in the queue.
/// </summary>
internal sealed class Connection : IClientConnection
{
    private readonly ConcurrentDictionary<MessageId, TaskCompletionSource<JsonElement>> asked = new();
    private readonly CancellationTokenSource ended = new();
    private readonly FrameReader reader;
    private readonly FrameWriter writer;
    private readonly TimeProvider time;
    private long lastId;

    /// <summary>A connection over two streams, which are not closed.</summary>
    public Connection(Stream input, Stream output, TimeProvider time)
    {
        reader = new FrameReader(PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true)), this.Warn);
        writer = new FrameWriter(output);
        this.time = time;
    }

    /// <summary>Ends when nothing can be written any more: the client has gone away.</summary>
    public Task WriterEnded => writer.Ended;

    /// <summary>Reads until the end of the stream.</summary>
    /// <param name="received">Is given each message but responses, one by one, in order of arrival, and must not wait.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task ReadAsync(Action<Message> received, CancellationToken cancellationToken)
    {
        try
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } bytes)
            {
                var message = Message.Parse(bytes) with { Arrived = time.GetTimestamp() };
                if (message.Kind == MessageKind.Unreadable)
                    AnswerError(message.Id, message.Error ?? new RpcException(RpcErrorCode.InvalidRequest, "This is no message."));
                else if (message.Kind == MessageKind.Response)
                    TakeAnswer(message);
                else
                    received(message);
            }
        }
        catch (ProtocolException problem)
        {
            this.Error(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException || (problem is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            // The stream broke off, which is one way to end.
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Answers a request.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="result">The result as JSON; null for <c>null</c>.</param>
    public void Answer(MessageId id, byte[]? result) => writer.Send(MessageWriter.Response(id, result));

    /// <summary>Answers a request with an error.</summary>
    public void AnswerError(MessageId? id, RpcException error) => writer.Send(MessageWriter.Error(id, error));

    /// <inheritdoc/>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => writer.Send(MessageWriter.Call(null, method, parameters, type));

    /// <inheritdoc/>
    public async Task<TResult?> RequestAsync<T, TResult>(
        string method, T parameters, JsonTypeInfo<T> type, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken)
    {
        var id = MessageId.Of(Interlocked.Increment(ref lastId));
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[id] = answer;
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
            using var registration = either.Token.Register(() => answer.TrySetCanceled(either.Token));
            writer.Send(MessageWriter.Call(id, method, parameters, type));
            var result = await answer.Task.ConfigureAwait(false);
            return result.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? default : result.Deserialize(resultType);
        }
        finally
        {
            asked.TryRemove(id, out _);
        }
    }

    /// <summary>Waits until all is written.</summary>
    public Task CompleteAsync() => writer.CompleteAsync();

    private void TakeAnswer(Message message)
    {
        // An answer to nothing that was asked, or to what is not waited for any more, is dropped.
        if (message.Id is not { } id || !asked.TryRemove(id, out var answer))
            return;
        if (message.Error is { } error)
            answer.TrySetException(error);
        else
            answer.TrySetResult(message.Content);
    }
}
