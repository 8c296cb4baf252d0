using System.IO.Pipelines;
using System.Text.Json;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Connections;

/// <summary>A server in this process, and a client at the other end of its pipes.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Stream input;

    private RunningServer(ServerOptions options)
    {
        var (up, down) = (new Pipe(new PipeOptions(pauseWriterThreshold: 0)), new Pipe(new PipeOptions(pauseWriterThreshold: 0)));
        input = up.Writer.AsStream();
        Client = new TestClient(input, down.Reader.AsStream());
        var output = down.Writer.AsStream();
        Exit = Task.Run(async () =>
        {
            var code = await StdioServer.RunAsync(up.Reader.AsStream(), output, options, stop.Token);
            await output.DisposeAsync();
            return code;
        });
    }

    public TestClient Client { get; }

    /// <summary>The exit code, when the server has ended.</summary>
    public Task<int> Exit { get; }

    public ManualTime? Time { get; private init; }

    public FakeFiles Files { get; private init; } = new();

    /// <summary>A server that waits for <c>initialize</c>.</summary>
    public static RunningServer Create(Func<ServerOptions, ServerOptions>? change = null, FakeFiles? files = null)
    {
        files ??= new FakeFiles();
        var options = new ServerOptions(files, "1.2.3") { WatchProcess = _ => null };
        options = change?.Invoke(options) ?? options;
        return new RunningServer(options) { Files = files, Time = options.Time as ManualTime };
    }

    /// <summary>A server that was initialized.</summary>
    /// <param name="capabilities">What the client can.</param>
    /// <param name="settings">What the user has set; without this, diagnostics come at once.</param>
    /// <param name="files">The file system.</param>
    /// <param name="time">The clock; without this, the real one.</param>
    /// <param name="methods">Methods beside the server's own.</param>
    public static async Task<RunningServer> StartAsync(
        object? capabilities = null, object? settings = null, FakeFiles? files = null, ManualTime? time = null, params Method[] methods)
    {
        var server = Create(options => options with { ExtraMethods = methods, Time = time ?? options.Time }, files);
        await server.InitializeAsync(capabilities, settings);
        return server;
    }

    /// <summary>Introduces the client.</summary>
    public async Task<JsonElement> InitializeAsync(object? capabilities = null, object? settings = null, int? processId = null)
    {
        var result = await Client.ResultAsync("initialize", new
        {
            processId,
            capabilities = capabilities ?? new { },
            initializationOptions = settings ?? new { diagnosticDelay = 0 },
            workspaceFolders = new[] { new { uri = "file://" + FakeFiles.Root, name = "project" } },
        });
        await Client.NotifyAsync("initialized", new { });
        return result;
    }

    /// <summary>The address of a file of the project.</summary>
    public static string Uri(string relative) => "file://" + FakeFiles.At(relative);

    public Task OpenAsync(string uri, string text, int version = 1, string languageId = "minutes") =>
        Client.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri, languageId, version, text } });

    public Task ChangeAsync(string uri, int version, params object[] contentChanges) =>
        Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges });

    /// <summary>Waits until everything sent before was handled: messages that change something are handled in order.</summary>
    public Task SettleAsync() => Client.AskAsync("test/unknown");

    /// <summary>The next diagnostics of a document.</summary>
    public async Task<JsonElement> DiagnosticsAsync(string uri) =>
        (await Client.WaitFor(message => TestClient.MethodOf(message) == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("uri").GetString() == uri)).GetProperty("params");

    /// <summary>Ends the client's stream.</summary>
    public void CloseInput() => input.Dispose();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Exit.WaitAsync(TestClient.Patience);
        stop.Dispose();
    }
}
