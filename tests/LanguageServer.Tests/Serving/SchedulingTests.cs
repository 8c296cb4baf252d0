using System.Globalization;
using System.Text.Json;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class SchedulingTests
{
    private static readonly object Empty = new { };

    [Fact]
    public async Task Cancel_of_a_queued_request_is_answered_while_it_is_queued()
    {
        using var gate = new ManualResetEventSlim();
        await using var server = await RunningServer.StartAsync(methods: [TestMethods.Mutation("test/block", gate.Wait), TestMethods.Read("test/read", (_, _) => Task.FromResult<string?>("done"))]);

        await server.Client.NotifyAsync("test/block", Empty);
        var (id, answer) = await server.Client.StartAsync("test/read", Empty);
        await server.Client.NotifyAsync("$/cancelRequest", new { id });

        Assert.Equal(RpcErrorCode.RequestCancelled, TestClient.ErrorOf(await answer));
        gate.Set();
        Assert.Equal("done", (await server.Client.ResultAsync("test/read", Empty)).GetString());
        Assert.DoesNotContain(server.Client.Received, message => message.TryGetProperty("id", out var other) && other.GetRawText() == id.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Cancel_of_a_running_request_reaches_its_handler()
    {
        var started = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/wait", async (_, cancellation) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return "never";
        }));

        var (id, answer) = await server.Client.StartAsync("test/wait", Empty);
        await started.Task.WaitAsync(TestClient.Patience);
        await server.Client.NotifyAsync("$/cancelRequest", new { id });

        Assert.Equal(RpcErrorCode.RequestCancelled, TestClient.ErrorOf(await answer));
    }

    [Theory]
    [InlineData("""{"id":77}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("{}")]
    [InlineData("5")]
    public async Task Cancel_of_nothing_does_nothing(string parameters)
    {
        await using var server = await RunningServer.StartAsync();

        await server.Client.SendAsync(Frames.Of($$"""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{{parameters}}}"""));
        await server.SettleAsync();

        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task A_handler_may_await_a_client_request_while_the_queue_is_kept()
    {
        using var gate = new ManualResetEventSlim();
        await using var server = await RunningServer.StartAsync(methods:
        [
            TestMethods.Read("test/ask", (context, cancellation) => TestMethods.AskAsync(context.Connection, "client/question", cancellation)),
            TestMethods.Mutation("test/block", gate.Wait),
        ]);
        server.Client.OnRequest("client/question", message => message.GetProperty("params").GetString() + " answered");

        var (_, answer) = await server.Client.StartAsync("test/ask", Empty);
        await server.Client.NotifyAsync("test/block", Empty);

        Assert.Equal("question answered", (await answer).GetProperty("result").GetString());
        gate.Set();
    }

    [Fact]
    public async Task A_mutation_may_await_a_client_request_without_a_deadlock()
    {
        IClientConnection? connection = null;
        await using var server = await RunningServer.StartAsync(methods:
        [
            TestMethods.Read("test/remember", (context, _) =>
            {
                connection = context.Connection;
                return Task.FromResult<string?>(null);
            }),
            TestMethods.MutationRequest("test/ask", () => connection is null ? null : TestMethods.AskAsync(connection, "client/question", CancellationToken.None).GetAwaiter().GetResult()),
        ]);
        server.Client.OnRequest("client/question", _ => "yes");

        await server.Client.ResultAsync("test/remember", Empty);

        Assert.Equal("yes", (await server.Client.ResultAsync("test/ask", Empty)).GetString());
    }

    [Fact]
    public async Task A_client_that_answers_with_an_error_is_heard()
    {
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/ask", async (context, cancellation) =>
        {
            var problem = await Assert.ThrowsAsync<RpcException>(() => TestMethods.AskAsync(context.Connection, "client/question", cancellation));
            return $"{problem.Code} {problem.Message}";
        }));
        server.Client.OnRequestError("client/question", -5, "no");

        Assert.Equal("-5 no", (await server.Client.ResultAsync("test/ask", Empty)).GetString());
    }

    [Fact]
    public async Task Two_handlers_may_write_at_once()
    {
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/long", (_, _) => Task.FromResult<string?>(new string('ŵ', 20_000))));

        var answers = new List<Task<JsonElement>>();
        for (var i = 0; i < 100; i++)
            answers.Add((await server.Client.StartAsync("test/long", Empty)).Answer);

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(20_000, answer.GetProperty("result").GetString()?.Length));
    }

    [Fact]
    public async Task Reads_run_beside_each_other_and_beside_a_mutation()
    {
        var first = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(methods:
        [
            TestMethods.Read("test/first", async (_, _) =>
            {
                await first.Task;
                return "first";
            }),
            TestMethods.Read("test/second", (_, _) => Task.FromResult<string?>("second")),
            TestMethods.Mutation("test/release", first.SetResult),
        ]);

        var (_, waiting) = await server.Client.StartAsync("test/first", Empty);
        Assert.Equal("second", (await server.Client.ResultAsync("test/second", Empty)).GetString());
        await server.Client.NotifyAsync("test/release", Empty);

        Assert.Equal("first", (await waiting).GetProperty("result").GetString());
    }

    [Fact]
    public async Task A_read_sees_the_text_of_its_place_in_the_order()
    {
        var release = new TaskCompletionSource();
        var uri = RunningServer.Uri("a.minutes");
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/text", async (context, _) =>
        {
            await release.Task;
            return context.Workspace.Find(uri)?.Text.Text;
        }));

        await server.OpenAsync(uri, "one");
        var (_, before) = await server.Client.StartAsync("test/text", Empty);
        await server.ChangeAsync(uri, 2, new { text = "two" });
        var (_, after) = await server.Client.StartAsync("test/text", Empty);
        await server.SettleAsync();
        release.SetResult();

        Assert.Equal("one", (await before).GetProperty("result").GetString());
        Assert.Equal("two", (await after).GetProperty("result").GetString());
    }

    [Theory]
    [InlineData("textDocument/formatting", "a.minutes", RpcErrorCode.ContentModified)]
    [InlineData("textDocument/formatting", "b.minutes", null)]
    [InlineData("test/other", "a.minutes", null)]
    public async Task Edits_for_a_text_that_has_changed_since_are_not_given(string method, string changed, int? expected)
    {
        var (started, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = RunningServer.Create(options => options with
        {
            ExtraMethods = [TestMethods.Read(method, async (_, _) =>
            {
                started.SetResult();
                await release.Task;
                return "edits";
            })],
        });
        await server.InitializeAsync();
        await server.OpenAsync(RunningServer.Uri("a.minutes"), "one");
        await server.OpenAsync(RunningServer.Uri("b.minutes"), "one");

        var (_, answer) = await server.Client.StartAsync(method, new { textDocument = new { uri = RunningServer.Uri("a.minutes") } });
        await started.Task.WaitAsync(TestClient.Patience);
        await server.ChangeAsync(RunningServer.Uri(changed), 2, new { text = "two" });
        await server.SettleAsync();
        release.SetResult();

        Assert.Equal(expected, TestClient.ErrorOf(await answer));
    }

    [Fact]
    public async Task An_id_that_is_used_twice_at_once_is_refused()
    {
        var release = new TaskCompletionSource();
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/wait", async (_, _) =>
        {
            await release.Task;
            return "done";
        }));

        var request = Frames.Of("""{"jsonrpc":"2.0","id":"same","method":"test/wait","params":{}}""");
        await server.Client.SendAsync(request);
        await server.Client.SendAsync(request);
        var refused = await server.Client.WaitFor(message => TestClient.ErrorOf(message) == RpcErrorCode.InvalidRequest);
        release.SetResult();

        Assert.Equal("same", refused.GetProperty("id").GetString());
        Assert.Equal("done", (await server.Client.WaitFor(message => message.TryGetProperty("result", out _))).GetProperty("result").GetString());
    }
}
