using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>The program for Windows, under Wine.</summary>
public sealed class WindowsTests(WindowsBuild build) : IClassFixture<WindowsBuild>
{
    private const string Minutes = "MINUTES Committee\nDate: Friday 7 July 2023\nVenue: Tŷ Gwydr\n\nPRESENT\n- Councillor Ann Lee (Chairman)\n\nCLOSED 10.30am\n";

    [WineFact]
    public async Task Check_finds_what_is_wrong_and_what_is_not()
    {
        File.WriteAllText(Path.Combine(build.Files, "good.minutes"), Minutes);
        File.WriteAllText(Path.Combine(build.Files, "bad.minutes"), Minutes.Replace("CLOSED", "@nobody\n\nCLOSED", StringComparison.Ordinal));

        var good = await WindowsBuild.RunAsync(build.Start("check", "good.minutes"));
        var bad = await WindowsBuild.RunAsync(build.Start("check", "bad.minutes"));
        var missing = await WindowsBuild.RunAsync(build.Start("check", "missing.minutes"));

        Assert.Equal((0, ""), good);
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("bad.minutes(8,1): error MIN101: Nobody is called @nobody here", bad.Output, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
    }

    [WineFact]
    public async Task The_language_server_knows_the_paths_of_Windows()
    {
        // Wine shows the files of this system as drive Z.
        File.WriteAllText(Path.Combine(build.Files, "people.register"), "REGISTER Council\n\nOFFICERS\n- @lee Ms Jo Price, Clerk\n");
        var folder = "file:///z%3A" + build.Files;
        var uri = folder + "/T%C5%B7%20Gwydr%231.minutes";
        var otherSpelling = "file:///Z:" + build.Files.ToUpperInvariant() + "/T%c5%b7%20gwydr%231.MINUTES";
        using var server = ServerProcess.Start(build.Start("lsp", "--stdio"));

        await server.Client.ResultAsync("initialize", new { processId = (int?)null, rootUri = folder, capabilities = new { }, initializationOptions = new { diagnosticDelay = 0 } });
        await server.Client.NotifyAsync("initialized", new { });
        await server.Client.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "minutes", version = 1, text = Minutes.Replace("- Councillor Ann Lee (Chairman)", "- @lee\n- @nobody", StringComparison.Ordinal) } });
        var opened = await server.Client.NotificationAsync("textDocument/publishDiagnostics");
        await server.Client.NotifyAsync("textDocument/didChange", new { textDocument = new { uri = otherSpelling, version = 2 }, contentChanges = new[] { new { text = Minutes } } });
        var changed = await server.Client.NotificationAsync("textDocument/publishDiagnostics");
        await server.Client.AskAsync("shutdown");
        await server.Client.NotifyAsync("exit", new { });

        Assert.Equal(uri, opened.GetProperty("uri").GetString());
        var unknown = Assert.Single(opened.GetProperty("diagnostics").EnumerateArray(), diagnostic => diagnostic.GetProperty("code").GetString() == "MIN101");
        Assert.Contains("@nobody", unknown.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Empty(changed.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(0, await server.ExitAsync());
    }
}
