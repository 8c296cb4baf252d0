using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Serving;

/// <summary>Settings of clients that are asked for them.</summary>
public sealed class ConfigurationTests
{
    private static readonly object Asking = new { workspace = new { configuration = true } };

    [Fact]
    public async Task The_client_is_asked_at_the_start_and_when_it_says_that_something_has_changed()
    {
        await using var server = RunningServer.Create();
        server.Client.OnRequest("workspace/configuration", _ => new[] { new { diagnosticDelay = 250 } });
        await server.InitializeAsync(Asking);

        Assert.Equal("""{"items":[{"section":"minutes"}]}""", (await server.Client.NotificationAsync("workspace/configuration")).GetRawText());
        Assert.Contains("250 milliseconds", await LogAsync(server), StringComparison.Ordinal);

        server.Client.OnRequest("workspace/configuration", _ => new[] { new { diagnosticDelay = 350 } });
        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = (object?)null });
        Assert.Contains("350 milliseconds", await LogAsync(server), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    public async Task An_answer_can_take_trust_and_not_give_it(bool before, bool answer, bool expected)
    {
        await using var server = RunningServer.Create();
        server.Client.OnRequest("workspace/configuration", _ => new[] { new { workspaceTrusted = answer } });

        await server.InitializeAsync(Asking, new { workspaceTrusted = before });

        Assert.Contains($"house styles of the folder are {(expected ? "run" : "not run")}.", await LogAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_set_leaves_the_settings_as_they_were()
    {
        await using var server = RunningServer.Create();
        server.Client.OnRequest("workspace/configuration", _ => new object?[] { null });

        await server.InitializeAsync(Asking, new { diagnosticDelay = 42 });

        Assert.Contains("42 milliseconds", await LogAsync(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_will_not_answer_is_served_all_the_same()
    {
        await using var server = RunningServer.Create();
        server.Client.OnRequestError("workspace/configuration", -32601, "no such method");

        await server.InitializeAsync(Asking);

        Assert.Contains("no such method", await LogAsync(server), StringComparison.Ordinal);
        await server.OpenAsync(RunningServer.Uri("july.minutes"), "MINUTES Committee\n");
        await server.DiagnosticsAsync(RunningServer.Uri("july.minutes"));
    }

    [Fact]
    public async Task A_client_that_cannot_be_asked_is_not()
    {
        await using var server = await RunningServer.StartAsync();
        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = (object?)null });
        await server.SettleAsync();

        Assert.Empty(server.Client.Received);
    }

    private static async Task<string?> LogAsync(RunningServer server) => (await server.Client.NotificationAsync("window/logMessage")).GetProperty("message").GetString();
}
