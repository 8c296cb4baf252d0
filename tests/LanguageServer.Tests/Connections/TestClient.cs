using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace MinutesDsl.LanguageServer.Tests.Connections;

/// <summary>A client of the server, over any two streams.</summary>
internal sealed class TestClient
{
    /// <summary>Only so that a hang fails instead of hanging: no test waits for it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Stream toServer;
    private readonly SemaphoreSlim writing = new(1);
    private readonly Lock gate = new();
    private readonly List<JsonElement> received = [];
    private readonly List<(Func<JsonElement, bool> IsIt, TaskCompletionSource<JsonElement> Waiter)> waiters = [];
    private readonly ConcurrentDictionary<string, Func<JsonElement, object?>> answers = new();
    private readonly ConcurrentDictionary<string, object> errors = new();
    private int lastId;

    public TestClient(Stream toServer, Stream fromServer)
    {
        this.toServer = toServer;
        Reading = Task.Run(() => ReadAsync(fromServer));
    }

    /// <summary>Ends when the server has closed its stream.</summary>
    public Task Reading { get; }

    /// <summary>Everything that the server has sent and that nobody has waited for.</summary>
    public IReadOnlyList<JsonElement> Received
    {
        get
        {
            lock (gate)
                return [.. received];
        }
    }

    /// <summary>How a request of the server's is answered; without this it is with null.</summary>
    public void OnRequest(string method, Func<JsonElement, object?> answer) => answers[method] = answer;

    /// <summary>A request of the server's is answered with an error.</summary>
    public void OnRequestError(string method, int code, string message) => errors[method] = new { code, message };

    public async Task SendAsync(byte[] bytes)
    {
        await writing.WaitAsync();
        try
        {
            await toServer.WriteAsync(bytes);
            await toServer.FlushAsync();
        }
        finally
        {
            writing.Release();
        }
    }

    public Task NotifyAsync(string method, object parameters) => SendAsync(Frames.Of(new Dictionary<string, object> { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters }));

    /// <summary>The answer, whole: with its result or error.</summary>
    public async Task<JsonElement> AskAsync(string method, object? parameters = null) => await (await StartAsync(method, parameters)).Answer.WaitAsync(Patience);

    /// <summary>The answer's result.</summary>
    public async Task<JsonElement> ResultAsync(string method, object? parameters = null)
    {
        var answer = await AskAsync(method, parameters);
        return answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException(answer.ToString());
    }

    /// <summary>Sends a request; its answer may be waited for later.</summary>
    public async Task<(int Id, Task<JsonElement> Answer)> StartAsync(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref lastId);
        var answer = WaitFor(message => IsAnswer(message) && message.GetProperty("id").ToString() == id.ToString(CultureInfo.InvariantCulture));
        var request = new Dictionary<string, object> { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null)
            request["params"] = parameters;
        await SendAsync(Frames.Of(request));
        return (id, answer);
    }

    /// <summary>The first message, of those that nobody has waited for and those to come, that is meant.</summary>
    public Task<JsonElement> WaitFor(Func<JsonElement, bool> isIt)
    {
        lock (gate)
        {
            var known = received.FindIndex(message => isIt(message));
            if (known >= 0)
            {
                var message = received[known];
                received.RemoveAt(known);
                return Task.FromResult(message);
            }

            var waiter = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiters.Add((isIt, waiter));
            return waiter.Task.WaitAsync(Patience);
        }
    }

    /// <summary>The parameters of the next notification of a method.</summary>
    public async Task<JsonElement> NotificationAsync(string method) => (await WaitFor(message => MethodOf(message) == method)).GetProperty("params");

    public static string? MethodOf(JsonElement message) => message.TryGetProperty("method", out var method) ? method.GetString() : null;

    public static int? ErrorOf(JsonElement answer) => answer.TryGetProperty("error", out var error) ? error.GetProperty("code").GetInt32() : null;

    private static bool IsAnswer(JsonElement message) => MethodOf(message) is null;

    private async Task ReadAsync(Stream fromServer)
    {
        while (await Frames.ReadAsync(fromServer) is { } message)
        {
            if (MethodOf(message) is { } method && message.TryGetProperty("id", out var id))
            {
                var (member, content) = errors.TryGetValue(method, out var error) ? ("error", error) : ("result", answers.TryGetValue(method, out var answer) ? answer(message) : null);
                await SendAsync(Frames.Of($$"""{"jsonrpc":"2.0","id":{{id.GetRawText()}},"{{member}}":{{JsonSerializer.Serialize(content, Frames.Options)}}}"""));
            }

            lock (gate)
            {
                var waiter = waiters.FindIndex(each => each.IsIt(message));
                if (waiter < 0)
                {
                    received.Add(message);
                    continue;
                }

                waiters[waiter].Waiter.TrySetResult(message);
                waiters.RemoveAt(waiter);
            }
        }

        lock (gate)
            foreach (var (_, waiter) in waiters)
                waiter.TrySetException(new EndOfStreamException("The server has closed its stream."));
    }
}
