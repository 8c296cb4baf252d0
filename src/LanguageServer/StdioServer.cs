using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.Projects;

namespace MinutesDsl.LanguageServer;

/// <summary>The language server over two streams.</summary>
public static class StdioServer
{
    /// <summary>Serves a client until it says <c>exit</c>, its input ends, its process dies, or the server is told to stop.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing else may be written there.</param>
    /// <param name="files">The file system.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="cancellationToken">Tells the server to stop.</param>
    /// <returns>The exit code: 0 where the client said <c>shutdown</c> before, otherwise 1 (LSP 3.17, "exit").</returns>
    public static Task<int> RunAsync(Stream input, Stream output, IProjectFiles files, string version, CancellationToken cancellationToken) =>
        RunAsync(input, output, new ServerOptions(files, version), cancellationToken);

    internal static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellationToken)
    {
        var connection = new Connection(input, output, options.Time);
        using var session = new Session(connection, options);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var dispatcher = new Dispatcher(connection, session);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = stop.Token.Register(() => stopped.TrySetResult());

        // A read of standard input cannot be taken back: whatever ends first, nobody waits for it.
        var reading = Task.Run(() => connection.ReadAsync(dispatcher.Receive, stop.Token), CancellationToken.None);
        var dispatching = dispatcher.RunAsync();
        await Task.WhenAny(reading, dispatching, session.ParentDied.Task, stopped.Task, connection.WriterEnded).ConfigureAwait(false);
        if (reading.IsCompleted)
        {
            // What came together with the end of the input is still answered.
            dispatcher.Complete();
            await Task.WhenAny(dispatching, session.ParentDied.Task, stopped.Task, Task.Delay(options.LastWords, options.Time, CancellationToken.None)).ConfigureAwait(false);
        }

        await Task.WhenAny(connection.CompleteAsync(), Task.Delay(options.LastWords, options.Time, CancellationToken.None)).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        return session.State == SessionState.ShutDown ? 0 : 1;
    }
}
