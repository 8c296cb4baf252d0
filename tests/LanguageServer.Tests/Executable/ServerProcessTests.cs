using MinutesDsl.LanguageServer.Tests.Connections;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Executable;

public sealed class ServerProcessTests
{
    private static readonly object Anybody = new { processId = (int?)null, capabilities = new { }, initializationOptions = new { diagnosticDelay = 0 } };

    [Fact]
    public async Task An_example_is_served_from_initialize_to_exit()
    {
        var path = Directory.EnumerateFiles(RepositoryPaths.At("examples", "lewisham"), "*.minutes").Order(StringComparer.Ordinal).First();
        var uri = new Uri(path).AbsoluteUri;
        using var server = ServerProcess.Start("--stdio");

        var info = (await server.Client.ResultAsync("initialize", Anybody)).GetProperty("serverInfo");
        await server.Client.NotifyAsync("initialized", new { });
        await server.Client.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "minutes", version = 1, text = File.ReadAllText(path) + "\n@nobody agreed.\n" } });
        var published = await server.Client.NotificationAsync("textDocument/publishDiagnostics");
        await server.Client.AskAsync("shutdown");
        await server.Client.NotifyAsync("exit", new { });

        Assert.Equal("minutes", info.GetProperty("name").GetString());
        Assert.Equal(uri, published.GetProperty("uri").GetString());
        Assert.Contains(published.GetProperty("diagnostics").EnumerateArray(), diagnostic => diagnostic.GetProperty("code").GetString() == "MIN101");
        Assert.Equal((0, ""), (await server.ExitAsync(), await server.Errors));
        Assert.Empty(server.Client.Received);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public async Task The_end_of_standard_input_ends_the_process(bool afterShutdown, int expected)
    {
        using var server = ServerProcess.Start();
        await server.Client.AskAsync("initialize", Anybody);
        if (afterShutdown)
            await server.Client.AskAsync("shutdown");

        server.CloseInput();

        Assert.Equal((expected, ""), (await server.ExitAsync(), await server.Errors));
    }

    [Fact]
    public async Task The_death_of_the_editors_process_ends_the_process_although_its_input_stays_open()
    {
        // Any process that waits will do as an editor: another server is one that every system has.
        using var editor = ServerProcess.Start();
        using var server = ServerProcess.Start();
        await server.Client.AskAsync("initialize", new { processId = editor.Id, capabilities = new { } });

        editor.Kill();

        Assert.Equal(1, await server.ExitAsync());
    }

    [Fact]
    public async Task A_last_message_together_with_the_end_of_standard_input_is_answered()
    {
        using var server = ServerProcess.Start();
        await server.Client.AskAsync("initialize", Anybody);

        var (_, answer) = await server.Client.StartAsync("shutdown");
        server.CloseInput();

        Assert.True((await answer).TryGetProperty("result", out _));
        Assert.Equal(0, await server.ExitAsync());
    }

    [Fact]
    public async Task Bad_JSON_does_not_end_the_process()
    {
        using var server = ServerProcess.Start();

        await server.Client.SendAsync(Frames.Of("{bad"));
        Assert.Equal(-32700, TestClient.ErrorOf(await server.Client.WaitFor(message => TestClient.ErrorOf(message) is not null)));

        Assert.True((await server.Client.AskAsync("initialize", Anybody)).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task What_is_not_the_protocol_ends_the_process()
    {
        using var server = ServerProcess.Start();

        try
        {
            await server.Client.SendAsync(new byte[200_000]);
        }
        catch (IOException)
        {
            // It may have ended before all is written.
        }

        Assert.Equal(1, await server.ExitAsync());
    }

    [Fact]
    public async Task An_option_that_is_not_known_is_refused()
    {
        using var server = ServerProcess.Start("--sockets");

        Assert.Equal(2, await server.ExitAsync());
        Assert.Contains("There is no option '--sockets'.", await server.Errors, StringComparison.Ordinal);
    }
}
