using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>
/// The queue of messages. Mutations run in order of arrival, one at a time; a read gets the snapshot of its place in that order and runs
/// beside everything else. A cancellation does not wait in the queue.
/// </summary>
internal sealed class Dispatcher(Connection connection, IMessageTarget target)
{
    private const string Cancel = "$/cancelRequest";
    private const string Exit = "exit";

    private readonly Channel<Message> queue = Channel.CreateUnbounded<Message>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly ConcurrentDictionary<MessageId, IncomingRequest> requests = new();
    private readonly ConcurrentDictionary<Task, bool> reads = new();

    /// <summary>Takes a request or notification. Called by the reader, in order of arrival; does not wait.</summary>
    public void Receive(Message message)
    {
        if (message.Kind == MessageKind.Notification && message.Method == Cancel)
        {
            if (message.Content.ValueKind == JsonValueKind.Object && message.Content.TryGetProperty("id"u8, out var id)
                && MessageId.From(id) is { } known && requests.TryGetValue(known, out var request))
                request.Cancel();
            return;
        }

        if (message is { Kind: MessageKind.Request, Id: { } newId } && !requests.TryAdd(newId, new IncomingRequest(newId, connection)))
            connection.AnswerError(newId, new RpcException(RpcErrorCode.InvalidRequest, "A request with this id is not answered yet."));
        else
            queue.Writer.TryWrite(message);
    }

    /// <summary>No more messages come: those that have come are still handled.</summary>
    public void Complete() => queue.Writer.TryComplete();

    /// <summary>Handles messages until <c>exit</c>, or until there are no more and every read has ended.</summary>
    public async Task RunAsync()
    {
        await foreach (var message in queue.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (message is { Kind: MessageKind.Notification, Method: Exit })
                return;
            if (message is { Kind: MessageKind.Request, Id: { } id } && requests.TryGetValue(id, out var request))
                await HandleRequestAsync(message, request).ConfigureAwait(false);
            else
                HandleNotification(message);
        }

        await Task.WhenAll(reads.Keys).ConfigureAwait(false);
    }

    private async Task HandleRequestAsync(Message message, IncomingRequest request)
    {
        if (!request.TryStart())
        {
            Finish(request);
            return;
        }

        var method = target.Find(message.Method);
        var refusal = target.Refusal(message)
            ?? (method is null ? new RpcException(RpcErrorCode.MethodNotFound, $"This server has no method '{message.Method}'.")
                : method.IsRequest ? null : new RpcException(RpcErrorCode.InvalidRequest, $"'{message.Method}' is a notification, not a request."));
        if (refusal is not null || method is null)
        {
            request.Answer(refusal ?? new RpcException(RpcErrorCode.MethodNotFound, ""));
            Finish(request);
            return;
        }

        var context = target.Context(message);
        if (method.Scheduling == Scheduling.Mutation)
        {
            await AnswerAsync(message, request, method, context).ConfigureAwait(false);
            return;
        }

        var read = Task.Run(() => AnswerAsync(message, request, method, context));
        reads[read] = true;
        _ = read.ContinueWith(ended => reads.TryRemove(ended, out _), TaskScheduler.Default);
    }

    private async Task AnswerAsync(Message message, IncomingRequest request, Method method, RequestContext context)
    {
        try
        {
            var result = await method.InvokeAsync(message.Content, context, request.Cancelled).ConfigureAwait(false);
            if (method.Scheduling == Scheduling.Read && target.IsOutdated(message, context))
                request.Answer(new RpcException(RpcErrorCode.ContentModified, "The document was changed in the meantime."));
            else
                request.Answer(result);
        }
        catch (OperationCanceledException) when (request.Cancelled.IsCancellationRequested)
        {
            request.Answer(new RpcException(RpcErrorCode.RequestCancelled, "The request was taken back."));
        }
        catch (RpcException problem)
        {
            request.Answer(problem);
        }
        catch (Exception problem)
        {
            connection.Error(Fault(message, problem));
            request.Answer(new RpcException(RpcErrorCode.InternalError, $"There is a fault in this server ({problem.GetType().Name}). The editor's log of it says where."));
        }
        finally
        {
            Finish(request);
        }
    }

    private void HandleNotification(Message message)
    {
        // Unknown notifications, and those at the wrong time, are dropped: there is nobody to answer (JSON-RPC 2.0, "Notification").
        if (target.Find(message.Method) is not { IsRequest: false } method || target.Refusal(message) is not null)
            return;
        try
        {
            // A mutation has no answer to wait for, and does its work at once.
            method.InvokeAsync(message.Content, target.Context(message), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (RpcException problem)
        {
            connection.Error($"{message.Method}: {problem.Message}");
        }
        catch (Exception problem)
        {
            connection.Error(Fault(message, problem));
        }
    }

    private void Finish(IncomingRequest request) => requests.TryRemove(request.Id, out _);

    private static string Fault(Message message, Exception problem) => $"There is a fault in this server, which goes on all the same. {message.Method}: {FaultText.Of(problem)}";
}
