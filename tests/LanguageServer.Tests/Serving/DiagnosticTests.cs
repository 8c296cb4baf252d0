using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class DiagnosticTests
{
    private const string Clean = "MINUTES Committee\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- Councillor Ann Lee (Chairman)\n\nCLOSED 10.30am\n";
    private const string WrongWeekday = "MINUTES Committee\nDate: Monday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- Councillor Ann Lee (Chairman)\n\nCLOSED 10.30am\n";

    private static readonly string Uri = RunningServer.Uri("july.minutes");

    [Fact]
    public async Task Diagnostics_are_pushed_with_version_place_severity_code_and_source()
    {
        await using var server = await RunningServer.StartAsync();

        await server.OpenAsync(Uri, WrongWeekday, version: 7);
        var published = await server.DiagnosticsAsync(Uri);

        Assert.Equal(7, published.GetProperty("version").GetInt32());
        var diagnostic = Assert.Single(published.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(
            """{"range":{"start":{"line":1,"character":6},"end":{"line":1,"character":12}},"severity":2,"code":"MIN201","source":"minutes","message":"7 July 2023 was a Friday, not a Monday. Correct the weekday or the date."}""",
            diagnostic.GetRawText());
    }

    [Fact]
    public async Task Closing_takes_diagnostics_back()
    {
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(Uri, WrongWeekday);
        await server.DiagnosticsAsync(Uri);

        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = Uri } });

        Assert.Empty((await server.DiagnosticsAsync(Uri)).GetProperty("diagnostics").EnumerateArray());
    }

    [Theory]
    [InlineData("file:///c%3A/Minutes/july.minutes", "file:///C:/minutes/July.minutes")]
    [InlineData("untitled:Untitled-1", "untitled:Untitled-1")]
    public async Task Closing_under_another_spelling_takes_back_what_was_said_under_the_first(string opened, string closed)
    {
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(opened, WrongWeekday);
        await server.DiagnosticsAsync(opened);

        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = closed } });

        Assert.Empty((await server.DiagnosticsAsync(opened)).GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public async Task What_is_opened_again_under_another_spelling_has_its_diagnostics_there()
    {
        const string One = "file:///c%3A/Minutes/july.minutes", Other = "file:///C:/minutes/July.minutes";
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(One, WrongWeekday);
        await server.DiagnosticsAsync(One);

        await server.OpenAsync(Other, WrongWeekday);

        Assert.Single((await server.DiagnosticsAsync(Other)).GetProperty("diagnostics").EnumerateArray());
        Assert.Empty((await server.DiagnosticsAsync(One)).GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public async Task Exempt_words_are_in_messages_and_nowhere_in_the_log()
    {
        const string Exempt = "MINUTES Committee\n\nITEM 5 Land\nExempt: 3\n\n@secret sold it.\n\nAGREEED that Elm House be sold for £5.\n";
        await using var server = await RunningServer.StartAsync(new { workspace = new { configuration = true } });
        await server.OpenAsync(Uri, Exempt);
        await server.DiagnosticsAsync(Uri);
        foreach (var method in new[] { "textDocument/hover", "textDocument/completion", "textDocument/definition" })
            await server.Client.AskAsync(method, new { textDocument = new { uri = Uri }, position = new { line = 5, character = 3 } });
        await server.Client.AskAsync("minutes/preview", new { textDocument = new { uri = Uri }, edition = "public" });
        await server.Client.AskAsync("minutes/export", new { textDocument = new { uri = Uri }, format = "html", edition = "full" });
        await server.ChangeAsync(Uri, 2, new { range = new { start = new { line = "secret" } }, text = "Elm House" });
        await server.SettleAsync();

        var logs = server.Client.Received.Where(message => TestClient.MethodOf(message)?.StartsWith("window/", StringComparison.Ordinal) == true).Select(message => message.GetRawText()).ToList();

        Assert.NotEmpty(logs);
        Assert.All(logs, log => Assert.DoesNotContain("secret", log, StringComparison.Ordinal));
        Assert.All(logs, log => Assert.DoesNotContain("Elm", log, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_quiet_time_only_the_newest_version_is_published()
    {
        await using var server = await RunningServer.StartAsync(settings: new { diagnosticDelay = 60 }, time: new ManualTime());
        await server.OpenAsync(Uri, Clean);
        await PassAsync(server, 0);
        await server.DiagnosticsAsync(Uri);

        for (var version = 2; version <= 4; version++)
        {
            await server.ChangeAsync(Uri, version, new { text = version == 4 ? WrongWeekday : "MINUTES\n" });
            await PassAsync(server, 59);
        }

        Assert.Empty(server.Client.Received);
        await PassAsync(server, 1);
        var published = await server.DiagnosticsAsync(Uri);
        Assert.Equal((4, 1), (published.GetProperty("version").GetInt32(), published.GetProperty("diagnostics").GetArrayLength()));
        await PassAsync(server, 1000);
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task Somebody_who_never_stops_typing_sees_diagnostics_too()
    {
        await using var server = await RunningServer.StartAsync(settings: new { diagnosticDelay = 60 }, time: new ManualTime());
        await server.OpenAsync(Uri, Clean);
        await PassAsync(server, 0);
        await server.DiagnosticsAsync(Uri);

        for (var version = 2; version <= 22; version++)
        {
            await server.ChangeAsync(Uri, version, new { text = WrongWeekday });
            await PassAsync(server, 30);
        }

        Assert.Single((await server.DiagnosticsAsync(Uri)).GetProperty("diagnostics").EnumerateArray());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_published_again()
    {
        await using var server = await RunningServer.StartAsync(settings: new { diagnosticDelay = 60 }, time: new ManualTime());
        await server.OpenAsync(Uri, WrongWeekday);
        await PassAsync(server, 0);
        await server.DiagnosticsAsync(Uri);

        await server.ChangeAsync(Uri, 2, new { text = WrongWeekday.Replace("Town Hall", "Guildhall", StringComparison.Ordinal) });
        await PassAsync(server, 60);

        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task A_document_that_was_closed_in_the_quiet_time_gets_nothing()
    {
        await using var server = await RunningServer.StartAsync(settings: new { diagnosticDelay = 60 }, time: new ManualTime());
        await server.OpenAsync(Uri, Clean);
        await PassAsync(server, 0);
        await server.DiagnosticsAsync(Uri);

        await server.ChangeAsync(Uri, 2, new { text = WrongWeekday });
        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = Uri } });
        await PassAsync(server, 60);

        Assert.Empty((await server.DiagnosticsAsync(Uri)).GetProperty("diagnostics").EnumerateArray());
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task The_quiet_time_can_be_set_while_the_server_runs()
    {
        await using var server = await RunningServer.StartAsync(settings: new { diagnosticDelay = 60 }, time: new ManualTime());
        await server.OpenAsync(Uri, Clean);
        await PassAsync(server, 0);
        await server.DiagnosticsAsync(Uri);

        await server.Client.NotifyAsync("workspace/didChangeConfiguration", new { settings = new { minutes = new { diagnosticDelay = 0 } } });
        await server.ChangeAsync(Uri, 2, new { text = WrongWeekday });
        await PassAsync(server, 0);

        Assert.Equal(2, (await server.DiagnosticsAsync(Uri)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task The_clerk_is_shown_the_whole_message_about_exempt_text()
    {
        const string Exempt = "MINUTES Committee\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- Councillor Ann Lee (Chairman)\n\nEXCLUSION\n\nITEM 5 Land\nExempt: 3\n\nThe price was agreed with @secret.\n\nREADMITTED\n\nCLOSED 10.30am\n";
        await using var server = await RunningServer.StartAsync();

        await server.OpenAsync(Uri, Exempt);
        var published = await server.DiagnosticsAsync(Uri);

        var unknown = Assert.Single(published.GetProperty("diagnostics").EnumerateArray(), diagnostic => diagnostic.GetProperty("code").GetString() == "MIN101");
        Assert.Contains("Nobody is called @secret here", unknown.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Superfluous_text_is_tagged_where_the_client_knows_tags(bool knowsTags)
    {
        object capabilities = knowsTags ? new { textDocument = new { publishDiagnostics = new { tagSupport = new { valueSet = new[] { 1, 2 } } } } } : new { };
        await using var server = await RunningServer.StartAsync(capabilities);

        await server.OpenAsync(Uri, Clean.Replace("Venue: Town Hall\n", "Venue: Town Hall\nVenue: Guildhall\n", StringComparison.Ordinal));
        var diagnostics = (await server.DiagnosticsAsync(Uri)).GetProperty("diagnostics");

        var twice = Assert.Single(diagnostics.EnumerateArray(), diagnostic => diagnostic.GetProperty("code").GetString() == "MIN028");
        Assert.Equal(knowsTags ? "[1]" : null, twice.TryGetProperty("tags", out var tags) ? tags.GetRawText() : null);
    }

    [Fact]
    public async Task A_client_that_asks_for_diagnostics_gets_them_and_none_is_pushed()
    {
        await using var server = RunningServer.Create(options => options with { Time = new ManualTime() });
        var capabilities = (await server.InitializeAsync(new { textDocument = new { diagnostic = new { } } })).GetProperty("capabilities");
        Assert.True(capabilities.GetProperty("diagnosticProvider").GetProperty("interFileDependencies").GetBoolean());

        await server.OpenAsync(Uri, WrongWeekday);
        var full = await PullAsync(server, null);
        var unchanged = await PullAsync(server, full.GetProperty("resultId").GetString());
        await server.ChangeAsync(Uri, 2, new { text = Clean });
        var changed = await PullAsync(server, full.GetProperty("resultId").GetString());

        Assert.Equal(("full", 1), (full.GetProperty("kind").GetString(), full.GetProperty("items").GetArrayLength()));
        Assert.Equal(("unchanged", false), (unchanged.GetProperty("kind").GetString(), unchanged.TryGetProperty("items", out _)));
        Assert.Equal(("full", 0), (changed.GetProperty("kind").GetString(), changed.GetProperty("items").GetArrayLength()));
        await PassAsync(server, 1000);
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task A_client_that_does_not_ask_is_not_offered_to()
    {
        await using var server = RunningServer.Create();

        Assert.False((await server.InitializeAsync()).GetProperty("capabilities").TryGetProperty("diagnosticProvider", out _));
    }

    private static async Task PassAsync(RunningServer server, int milliseconds)
    {
        await server.SettleAsync();
        server.Time?.Advance(TimeSpan.FromMilliseconds(milliseconds));
        await server.SettleAsync();
    }

    private static Task<JsonElement> PullAsync(RunningServer server, string? previousResultId) =>
        server.Client.ResultAsync("textDocument/diagnostic", new { textDocument = new { uri = Uri }, previousResultId });
}
