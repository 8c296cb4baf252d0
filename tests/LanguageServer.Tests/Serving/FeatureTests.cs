using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Connections;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Serving;

/// <summary>Each feature once from end to end: a client over pipes, the table of methods, and the feature.</summary>
public sealed class FeatureTests
{
    private const string Name = "july.minutes";

    private const string Minutes =
        "MINUTES Parks Committee\ndate: 07/07/2023\n\nPRESENT\n- @lee (Chairman)\n\nITEM 1 Tŷ Siân\n\n@lee spoke of #1.\n\nAGREED that it be so.\n";

    private static readonly object Everything = new
    {
        textDocument = new
        {
            hover = new { contentFormat = new[] { "markdown", "plaintext" } },
            documentSymbol = new { hierarchicalDocumentSymbolSupport = true },
            foldingRange = new { lineFoldingOnly = true },
        },
    };

    private static string Address => RunningServer.Uri(Name);

    [Fact]
    public async Task The_client_is_told_of_every_feature()
    {
        await using var server = RunningServer.Create();

        var capabilities = (await server.InitializeAsync()).GetProperty("capabilities");

        foreach (var provider in new[] { "hover", "definition", "documentSymbol", "foldingRange", "documentFormatting", "documentRangeFormatting" })
            Assert.True(capabilities.GetProperty(provider + "Provider").GetBoolean(), provider);
        var tokens = capabilities.GetProperty("semanticTokensProvider");
        Assert.True(tokens.GetProperty("full").GetBoolean());
        Assert.Equal("keyword", tokens.GetProperty("legend").GetProperty("tokenTypes")[0].GetString());
        Assert.Equal("declaration", tokens.GetProperty("legend").GetProperty("tokenModifiers")[0].GetString());
    }

    [Theory]
    [InlineData(true, "markdown", "**Councillor Ann Lee**")]
    [InlineData(false, "plaintext", "Councillor Ann Lee\n")]
    public async Task Hover(bool isRich, string kind, string beginning)
    {
        await using var server = await StartAsync(isRich);

        var contents = (await AskAsync(server, "textDocument/hover", 8, 1)).GetProperty("contents");

        Assert.Equal(kind, contents.GetProperty("kind").GetString());
        Assert.StartsWith(beginning, contents.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hover_over_nothing_is_null()
    {
        await using var server = await StartAsync();

        Assert.Equal(JsonValueKind.Null, (await AskAsync(server, "textDocument/hover", 7, 0)).ValueKind);
    }

    [Fact]
    public async Task Definition_in_an_open_register_keeps_the_address_that_the_client_gave_it()
    {
        await using var server = await StartAsync();
        var address = RunningServer.Uri("people.register").Replace("people", "%70eople", StringComparison.Ordinal);
        await server.OpenAsync(address, "REGISTER\n\n\nBODY Parks Committee\n\nMEMBERS\n- @lee Cllr Ann Lee\n", languageId: "minutes-register");

        var location = await AskAsync(server, "textDocument/definition", 8, 1);

        Assert.Equal(address, location.GetProperty("uri").GetString());
        Assert.Equal(6, location.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData(true, "children")]
    [InlineData(false, "location")]
    public async Task Document_symbols(bool isRich, string member)
    {
        await using var server = await StartAsync(isRich);

        var first = (await AskAsync(server, "textDocument/documentSymbol"))[0];

        Assert.Equal("MINUTES Parks Committee", first.GetProperty("name").GetString());
        Assert.True(first.TryGetProperty(member, out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Folding_ranges(bool wholeLines)
    {
        await using var server = await StartAsync(wholeLines);

        var ranges = (await AskAsync(server, "textDocument/foldingRange")).EnumerateArray().ToList();

        Assert.Equal([0, 3, 6], ranges.Select(range => range.GetProperty("startLine").GetInt32()));
        Assert.All(ranges, range => Assert.Equal(!wholeLines, range.TryGetProperty("startCharacter", out _)));
    }

    [Fact]
    public async Task Semantic_tokens()
    {
        await using var server = await StartAsync();

        var data = (await AskAsync(server, "textDocument/semanticTokens/full")).GetProperty("data").EnumerateArray().Select(number => number.GetInt32()).ToList();

        Assert.Equal([0, 0, 7, 0, 0, 0, 8, 15, 9, 0], data[..10]);
        Assert.Equal(0, data.Count % 5);
    }

    [Fact]
    public async Task Formatting()
    {
        await using var server = await StartAsync();

        var edit = Assert.Single((await AskAsync(server, "textDocument/formatting")).EnumerateArray(), edit => edit.GetProperty("newText").GetString()?.Contains("July", StringComparison.Ordinal) == true);

        Assert.Contains("7 July 2023", edit.GetProperty("newText").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Range_formatting()
    {
        await using var server = await StartAsync();
        var range = new { start = new { line = 8, character = 0 }, end = new { line = 9, character = 0 } };

        var edits = await server.Client.ResultAsync(
            "textDocument/rangeFormatting", new { textDocument = new { uri = Address }, range, options = new { tabSize = 4, insertSpaces = true } });

        Assert.Equal(0, edits.GetArrayLength());
    }

    [Fact]
    public async Task Preview_follows_the_text_and_the_users_trust()
    {
        await using var server = await StartAsync(settings: new { diagnosticDelay = 0, workspaceTrusted = false });
        server.Files.Add("minutes.json", "{ \"style\": \"own\" }");
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RunningServer.Uri("minutes.json"), type = 1 } } });
        await server.ChangeAsync(Address, 2, new { range = new { start = new { line = 8, character = 0 }, end = new { line = 8, character = 4 } }, text = "Nobody" });

        var preview = await server.Client.ResultAsync("minutes/preview", new { textDocument = new { uri = Address }, edition = "public" });

        Assert.Contains("Nobody spoke of", preview.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, preview.GetProperty("version").GetInt32());
        Assert.Equal("standard", preview.GetProperty("style").GetString());
        Assert.Contains("not trusted", preview.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("file://" + FakeFiles.Root, preview.GetProperty("assetRoots")[0].GetString());
    }

    [Fact]
    public async Task Export_writes_the_text_of_the_editor_and_says_that_it_is_not_saved()
    {
        await using var server = await StartAsync();

        var result = await server.Client.ResultAsync(
            "minutes/export", new { textDocument = new { uri = Address }, format = "html", edition = "public", overwrite = false });

        var file = Assert.Single(result.GetProperty("files").EnumerateArray());
        Assert.Equal((RunningServer.Uri("out/july.html"), "written", false), (file.GetProperty("uri").GetString(), file.GetProperty("status").GetString(), file.GetProperty("existed").GetBoolean()));
        Assert.Contains(result.GetProperty("messages").EnumerateArray(), message => message.GetProperty("text").GetString()?.Contains("not saved yet", StringComparison.Ordinal) == true);
        Assert.True(server.Files.FileExists(FakeFiles.At("out/july.html")));
    }

    [Theory]
    [InlineData("minutes/preview")]
    [InlineData("minutes/export")]
    public async Task What_is_not_open_is_an_error_that_says_what_to_do(string method)
    {
        await using var server = await RunningServer.StartAsync();

        var error = (await server.Client.AskAsync(method, new { textDocument = new { uri = Address }, format = "html", edition = "public" })).GetProperty("error");

        Assert.Equal(-32803, error.GetProperty("code").GetInt32());
        Assert.Contains("Open the file", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static async Task<RunningServer> StartAsync(bool isRich = true, object? settings = null)
    {
        var files = new FakeFiles().Add("people.register", "REGISTER\n\nBODY Parks Committee\n\nMEMBERS\n- @lee Cllr Ann Lee\n");
        var server = await RunningServer.StartAsync(isRich ? Everything : null, settings, files);
        await server.OpenAsync(Address, Minutes);
        return server;
    }

    private static Task<JsonElement> AskAsync(RunningServer server, string method, int line = 0, int character = 0) =>
        server.Client.ResultAsync(method, new { textDocument = new { uri = Address }, position = new { line, character } });
}
