using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Connections;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class ProjectTests
{
    private const string Minutes = "MINUTES Committee\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- @lee\n\nCLOSED 10.30am\n";
    private const string Register = "REGISTER Council\n\nBODY Committee\n\nMEMBERS\n- @lee Councillor Ann Lee\n";

    private static readonly object Watching = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } };
    private static readonly string Uri = RunningServer.Uri("july.minutes");
    private static readonly string RegisterUri = RunningServer.Uri("council.register");
    private static readonly string SettingsUri = RunningServer.Uri("minutes.json");

    [Fact]
    public async Task Files_that_make_a_project_are_watched_where_the_client_can()
    {
        await using var server = await RunningServer.StartAsync(Watching);

        var registration = await server.Client.WaitFor(message => TestClient.MethodOf(message) == "client/registerCapability");

        Assert.Equal(
            """{"registrations":[{"id":"minutes-files","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/*.register"},{"globPattern":"**/minutes.json"},{"globPattern":"**/*.minutes"}]}}]}""",
            registration.GetProperty("params").GetRawText());
    }

    [Fact]
    public async Task A_client_that_cannot_watch_is_not_asked_to()
    {
        await using var server = await RunningServer.StartAsync();
        await server.SettleAsync();

        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task A_register_that_changes_on_disk_refreshes_the_diagnostics_of_open_minutes()
    {
        await using var server = await RunningServer.StartAsync(Watching);
        await server.OpenAsync(Uri, Minutes);
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        server.Files.Add("council.register", Register);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RegisterUri, type = 1 } } });

        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
    }

    [Fact]
    public async Task A_register_that_is_edited_and_deleted_on_disk_refreshes_both_times()
    {
        await using var server = await RunningServer.StartAsync(Watching, files: new FakeFiles().Add("council.register", Register));
        await server.OpenAsync(Uri, Minutes);
        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        server.Files.Add("council.register", Register.Replace("@lee", "@leigh", StringComparison.Ordinal));
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RegisterUri, type = 2 } } });
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        server.Files.Add("council.register", Register);
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RegisterUri, type = 2 } } });
        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        server.Files.Delete("council.register");
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RegisterUri, type = 3 } } });
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
    }

    [Fact]
    public async Task A_register_that_is_closed_takes_its_diagnostics_back()
    {
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(RegisterUri, "REGISTER Council\n\nBODY Committee\n\nMEMBERS\n- @lee\n", languageId: "minutes-register");
        Assert.NotEmpty(Codes(await server.DiagnosticsAsync(RegisterUri)));

        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = RegisterUri } });

        Assert.Empty(Codes(await server.DiagnosticsAsync(RegisterUri)));
    }

    [Fact]
    public async Task An_open_register_counts_as_it_stands_in_the_editor()
    {
        await using var server = await RunningServer.StartAsync(Watching, files: new FakeFiles().Add("council.register", Register));
        await server.OpenAsync(Uri, Minutes);
        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        await server.OpenAsync(RegisterUri, Register, languageId: "minutes-register");
        await server.ChangeAsync(RegisterUri, 2, new { range = Range(5, 2, 5, 6), text = "@leigh" });
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
        await server.Client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = RegisterUri } });

        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
    }

    [Fact]
    public async Task A_client_that_asks_is_told_to_ask_again_when_a_register_changes()
    {
        await using var server = await RunningServer.StartAsync(new
        {
            textDocument = new { diagnostic = new { } },
            workspace = new { diagnostics = new { refreshSupport = true }, semanticTokens = new { refreshSupport = true } },
        });
        await server.OpenAsync(RegisterUri, Register, languageId: "minutes-register");

        var one = await server.Client.WaitFor(message => TestClient.MethodOf(message) == "workspace/diagnostic/refresh");
        await server.Client.WaitFor(message => TestClient.MethodOf(message) == "workspace/semanticTokens/refresh");

        Assert.False(one.TryGetProperty("params", out _));
    }

    [Fact]
    public async Task A_client_without_watchers_is_served_when_it_opens_and_saves()
    {
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(Uri, Minutes);
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));

        server.Files.Add("council.register", Register);
        await server.Client.NotifyAsync("textDocument/didSave", new { textDocument = new { uri = Uri } });
        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
        server.Files.Add("council.register", "REGISTER Council\n");
        await server.OpenAsync(RunningServer.Uri("other.minutes"), Minutes);

        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync(Uri)));
    }

    [Fact]
    public async Task Settings_have_diagnostics_and_count_as_they_stand_in_the_editor()
    {
        await using var server = await RunningServer.StartAsync(files: new FakeFiles().Add("minutes.json", "{}"));
        await server.OpenAsync(Uri, Minutes.Replace("Friday", "Monday", StringComparison.Ordinal));
        Assert.Contains("MIN201", Codes(await server.DiagnosticsAsync(Uri)));

        await server.OpenAsync(SettingsUri, """{ "severities": { "MIN201": "off" } }""", languageId: "json");
        Assert.Empty(Codes(await server.DiagnosticsAsync(SettingsUri)));
        Assert.DoesNotContain("MIN201", Codes(await server.DiagnosticsAsync(Uri)));
        await server.ChangeAsync(SettingsUri, 2, new { text = """{ "council": 5 }""" });

        Assert.NotEmpty(Codes(await server.DiagnosticsAsync(SettingsUri)));
    }

    [Fact]
    public async Task A_register_has_diagnostics()
    {
        await using var server = await RunningServer.StartAsync();

        await server.OpenAsync(RegisterUri, "REGISTER Council\n\nBODY Committee\n\nMEMBERS\n- @lee\n", languageId: "minutes-register");

        Assert.NotEmpty(Codes(await server.DiagnosticsAsync(RegisterUri)));
    }

    [Fact]
    public async Task An_untitled_document_knows_the_registers_of_the_folder()
    {
        await using var server = await RunningServer.StartAsync(files: new FakeFiles().Add("council.register", Register));

        await server.OpenAsync("untitled:Untitled-1", Minutes);

        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync("untitled:Untitled-1")));
    }

    [Fact]
    public async Task An_untitled_document_without_a_folder_is_checked_by_itself()
    {
        await using var server = RunningServer.Create();
        await server.Client.AskAsync("initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = new { } });

        await server.OpenAsync("untitled:Untitled-1", Minutes);

        Assert.Equal(["MIN101"], Codes(await server.DiagnosticsAsync("untitled:Untitled-1")));
    }

    [Fact]
    public async Task Folders_may_come_and_go()
    {
        await using var server = await RunningServer.StartAsync(files: new FakeFiles().Add("council.register", Register));
        await server.OpenAsync("untitled:Untitled-1", Minutes);
        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync("untitled:Untitled-1")));

        var folder = new { uri = "file://" + FakeFiles.Root, name = "project" };
        await server.Client.NotifyAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added = Array.Empty<object>(), removed = new[] { folder } } });
        Assert.Contains("MIN101", Codes(await server.DiagnosticsAsync("untitled:Untitled-1")));
        await server.Client.NotifyAsync("workspace/didChangeWorkspaceFolders", new { @event = new { added = new[] { folder }, removed = Array.Empty<object>() } });

        Assert.DoesNotContain("MIN101", Codes(await server.DiagnosticsAsync("untitled:Untitled-1")));
    }

    [Theory]
    [InlineData("file:///c%3A/Minutes/july.minutes", "file:///C:/minutes/July.minutes")]
    [InlineData("file:///home/T%C5%B7/july.minutes", "file:///home/T%c5%b7/july.minutes")]
    public async Task A_document_may_be_spelt_in_two_ways(string opened, string changed)
    {
        await using var server = await RunningServer.StartAsync();
        await server.OpenAsync(opened, Minutes);
        Assert.Equal(["MIN101"], Codes(await server.DiagnosticsAsync(opened)));

        await server.ChangeAsync(changed, 2, new { range = Range(1, 6, 1, 12), text = "Monday" });

        Assert.Contains("MIN201", Codes(await server.DiagnosticsAsync(opened)));
    }

    private static object Range(int line, int column, int endLine, int endColumn) =>
        new { start = new { line, character = column }, end = new { line = endLine, character = endColumn } };

    private static string[] Codes(JsonElement published) => [.. published.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString() ?? "")];
}
