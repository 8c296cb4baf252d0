using System.Text;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class LifecycleTests
{
    private static readonly object Hover = new { textDocument = new { uri = "file:///x.minutes" }, position = new { line = 0, character = 0 } };

    [Fact]
    public async Task Shutdown_then_exit_ends_with_0()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal("null", (await server.Client.ResultAsync("shutdown")).GetRawText());
        await server.Client.NotifyAsync("exit", new { });

        Assert.Equal(0, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var server = await RunningServer.StartAsync();

        await server.Client.NotifyAsync("exit", new { });

        Assert.Equal(1, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_1()
    {
        await using var server = RunningServer.Create();

        await server.Client.SendAsync(Frames.Of("""{"jsonrpc":"2.0","method":"exit"}"""));

        Assert.Equal(1, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task End_of_stdin_ends_the_server(bool afterShutdown, int expected)
    {
        await using var server = await RunningServer.StartAsync();
        if (afterShutdown)
            await server.Client.AskAsync("shutdown");

        server.CloseInput();

        Assert.Equal(expected, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Fact]
    public async Task End_of_stdin_ends_a_server_that_waits_for_the_client()
    {
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/ask", (context, cancellation) => TestMethods.AskAsync(context.Connection, "client/silent", cancellation)));
        var asked = new TaskCompletionSource();
        server.Client.OnRequest("client/silent", _ =>
        {
            asked.SetResult();
            server.CloseInput();
            throw new EndOfStreamException("No answer is given.");
        });

        await server.Client.StartAsync("test/ask", new { });
        await asked.Task.WaitAsync(TestClient.Patience);

        Assert.Equal(1, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task Death_of_the_parent_process_ends_the_server(bool afterShutdown, int expected)
    {
        var parent = new TaskCompletionSource();
        await using var server = RunningServer.Create(options => options with { WatchProcess = id => id == 4321 ? parent.Task : null });
        await server.InitializeAsync(processId: 4321);
        if (afterShutdown)
            await server.Client.AskAsync("shutdown");
        Assert.False(server.Exit.IsCompleted);

        parent.SetResult();

        Assert.Equal(expected, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Fact]
    public async Task A_parent_process_that_cannot_be_seen_is_no_reason_to_end()
    {
        await using var server = RunningServer.Create();
        await server.InitializeAsync(processId: 4321);

        Assert.Contains("4321", (await server.Client.NotificationAsync("window/logMessage")).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(RpcErrorCode.MethodNotFound, TestClient.ErrorOf(await server.Client.AskAsync("test/unknown")));
    }

    [Fact]
    public async Task A_final_message_together_with_the_end_of_the_stream_is_answered()
    {
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/slow", async (_, _) =>
        {
            await Task.Yield();
            return "answered";
        }));

        var (_, answer) = await server.Client.StartAsync("test/slow", new { });
        var (_, shutdown) = await server.Client.StartAsync("shutdown");
        server.CloseInput();

        Assert.Equal("answered", (await answer).GetProperty("result").GetString());
        Assert.Equal("null", (await shutdown).GetProperty("result").GetRawText());
        Assert.Equal(0, await server.Exit.WaitAsync(TestClient.Patience));
    }

    [Fact]
    public async Task Before_initialize_everything_is_refused()
    {
        await using var server = RunningServer.Create();

        Assert.Equal(RpcErrorCode.ServerNotInitialized, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/hover", Hover)));
        Assert.Equal(RpcErrorCode.ServerNotInitialized, TestClient.ErrorOf(await server.Client.AskAsync("test/unknown")));
        Assert.Equal(RpcErrorCode.ServerNotInitialized, TestClient.ErrorOf(await server.Client.AskAsync("shutdown")));
        await server.OpenAsync(RunningServer.Uri("a.minutes"), "no minutes");
        await server.InitializeAsync();
        await server.SettleAsync();
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task Initialize_is_taken_once()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(RpcErrorCode.InvalidRequest, TestClient.ErrorOf(await server.Client.AskAsync("initialize", new { capabilities = new { } })));
    }

    [Fact]
    public async Task A_request_after_shutdown_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Client.AskAsync("shutdown");

        Assert.Equal(RpcErrorCode.InvalidRequest, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/hover", Hover)));
        Assert.Equal(RpcErrorCode.InvalidRequest, TestClient.ErrorOf(await server.Client.AskAsync("shutdown")));
        await server.OpenAsync(RunningServer.Uri("a.minutes"), "no minutes");
        await server.SettleAsync();
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task Unknown_methods_are_answered_and_unknown_notifications_passed_over()
    {
        await using var server = await RunningServer.StartAsync();

        await server.Client.NotifyAsync("$/unknown", new { });
        await server.Client.NotifyAsync("workspace/unknown", new { });
        await server.Client.NotifyAsync("$/setTrace", new { value = "verbose" });
        Assert.Equal(RpcErrorCode.MethodNotFound, TestClient.ErrorOf(await server.Client.AskAsync("$/unknown")));
        Assert.Equal(RpcErrorCode.MethodNotFound, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/unknown", new { })));

        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task A_notification_that_is_sent_as_a_request_and_a_request_that_is_sent_as_a_notification_do_no_harm()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(RpcErrorCode.InvalidRequest, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/didOpen", new { })));
        await server.Client.NotifyAsync("shutdown", new { });
        await server.SettleAsync();

        Assert.Equal("null", (await server.Client.ResultAsync("shutdown")).GetRawText());
    }

    [Fact]
    public async Task A_handler_that_throws_is_answered_and_logged_without_its_words_and_the_server_lives()
    {
        await using var server = await RunningServer.StartAsync(methods:
        [
            TestMethods.Read("test/throw", (_, _) => throw new InvalidOperationException("broken read")),
            TestMethods.Mutation("test/throwToo", () => throw new InvalidOperationException("broken change")),
        ]);

        var answer = await server.Client.AskAsync("test/throw", new { });
        await server.Client.NotifyAsync("test/throwToo", new { });

        Assert.Equal(RpcErrorCode.InternalError, TestClient.ErrorOf(answer));
        Assert.DoesNotContain("broken", answer.GetRawText(), StringComparison.Ordinal);
        foreach (var method in new[] { "test/throw", "test/throwToo" })
        {
            var log = (await server.Client.NotificationAsync("window/logMessage")).GetProperty("message").GetString();
            Assert.Contains($"{method}: System.InvalidOperationException\n   at ", log, StringComparison.Ordinal);
            Assert.DoesNotContain("broken", log, StringComparison.Ordinal);
        }

        Assert.Equal(RpcErrorCode.MethodNotFound, TestClient.ErrorOf(await server.Client.AskAsync("test/unknown")));
    }

    [Theory]
    [InlineData("{\"jsonrpc\"", RpcErrorCode.ParseError)]
    [InlineData("not json", RpcErrorCode.ParseError)]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}]", RpcErrorCode.InvalidRequest)]
    [InlineData("{}", RpcErrorCode.InvalidRequest)]
    public async Task Bad_JSON_is_answered_and_what_follows_is_heard(string bad, int code)
    {
        await using var server = await RunningServer.StartAsync();

        await server.Client.SendAsync(Frames.Of(bad));
        var refused = await server.Client.WaitFor(message => TestClient.ErrorOf(message) is not null);

        Assert.Equal(("null", code), (refused.GetProperty("id").GetRawText(), TestClient.ErrorOf(refused)));
        Assert.Equal("null", (await server.Client.ResultAsync("shutdown")).GetRawText());
    }

    [Fact]
    public async Task Ids_come_back_as_they_were()
    {
        await using var server = await RunningServer.StartAsync();

        foreach (var id in new[] { "7", "\"7\"", "\"a \\\" ŵ\"", "-1", "9007199254740993" })
        {
            await server.Client.SendAsync(Frames.Of($$"""{"jsonrpc":"2.0","id":{{id}},"method":"test/unknown"}"""));
            var answer = await server.Client.WaitFor(message => TestClient.ErrorOf(message) == RpcErrorCode.MethodNotFound);
            var expected = System.Text.Json.JsonElement.Parse(id);
            Assert.Equal((expected.ValueKind, expected.ToString()), (answer.GetProperty("id").ValueKind, answer.GetProperty("id").ToString()));
        }
    }

    [Fact]
    public async Task Parameters_that_cannot_be_read_are_answered()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(RpcErrorCode.InvalidParams, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/hover")));
        Assert.Equal(RpcErrorCode.InvalidParams, TestClient.ErrorOf(await server.Client.AskAsync("textDocument/hover", new { position = "here" })));
        await server.Client.NotifyAsync("textDocument/didChange", new { });
        Assert.Contains("didChange", (await server.Client.NotificationAsync("window/logMessage")).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Garbage_between_messages_is_logged_and_passed_over()
    {
        await using var server = await RunningServer.StartAsync();

        await server.Client.SendAsync(Encoding.UTF8.GetBytes("hello from a start script\n"));
        await server.SettleAsync();

        Assert.Equal(2, (await server.Client.NotificationAsync("window/logMessage")).GetProperty("type").GetInt32());
    }

    [Fact]
    public async Task A_message_of_10_MB_is_read()
    {
        var uri = RunningServer.Uri("a.minutes");
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/length", (context, _) => Task.FromResult(context.Workspace.Find(uri)?.Text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))));

        await server.OpenAsync(uri, new string('a', 10 * 1024 * 1024), languageId: "plaintext");

        Assert.Equal("10485760", (await server.Client.ResultAsync("test/length", new { })).GetString());
    }
}
