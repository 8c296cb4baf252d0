using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class PositionTests
{
    private static readonly string Uri = RunningServer.Uri("july.minutes");

    [Theory]
    [InlineData(null, "utf-16")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-32 utf-8 utf-16", "utf-8")]
    [InlineData("utf-16 utf-8", "utf-16")]
    [InlineData("utf-32", "utf-16")]
    public async Task The_encoding_of_positions_is_the_first_of_the_clients_that_the_server_knows(string? offered, string expected)
    {
        await using var server = RunningServer.Create();

        var result = await server.InitializeAsync(Offering(offered));

        Assert.Equal(expected, result.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
    }

    [Theory]
    [InlineData("utf-16", "Ŵyn 🍎 @nobody", 7, 14)]
    [InlineData("utf-8", "Ŵyn 🍎 @nobody", 10, 17)]
    [InlineData("utf-16", "🍎🍎 @nobody", 5, 12)]
    [InlineData("utf-8", "🍎🍎 @nobody", 9, 16)]
    [InlineData("utf-8", "plain @nobody", 6, 13)]
    public async Task Emoji_and_Welsh_letters_count_as_the_encoding_says(string encoding, string line, int start, int end)
    {
        await using var server = await RunningServer.StartAsync(Offering(encoding));

        await server.OpenAsync(Uri, $"MINUTES Pwyllgor\n\nITEM Tŷ\n\n{line}\n");
        var range = Assert.Single((await server.DiagnosticsAsync(Uri)).GetProperty("diagnostics").EnumerateArray(), IsUnknownHandle).GetProperty("range");

        Assert.Equal((4, start, 4, end), Numbers(range));
    }

    [Theory]
    [InlineData("utf-16", 5, 7)]
    [InlineData("utf-8", 7, 11)]
    public async Task A_change_behind_emoji_and_Welsh_letters_lands_where_it_is_meant(string encoding, int start, int end)
    {
        await using var server = await RunningServer.StartAsync(Offering(encoding), methods: TextOf());

        await server.OpenAsync(Uri, "Ŵŷn, 🍎!");
        await server.ChangeAsync(Uri, 2, Change(0, start, 0, end, "afal"));

        Assert.Equal("Ŵŷn, afal!", (await server.Client.ResultAsync("test/text", new { })).GetString());
    }

    [Theory]
    [InlineData(-1, -1, -1, -1, "Xone\ntwo")]
    [InlineData(0, -5, 0, -1, "Xone\ntwo")]
    [InlineData(-3, 2, 1, 0, "Xtwo")]
    [InlineData(99, 99, 999, 0, "one\ntwoX")]
    [InlineData(0, 999, 1, 0, "oneXtwo")]
    [InlineData(int.MinValue, int.MinValue, int.MaxValue, int.MaxValue, "X")]
    public async Task Negative_positions_and_those_beyond_the_text_are_clamped(int line, int column, int endLine, int endColumn, string expected)
    {
        await using var server = await RunningServer.StartAsync(methods: TextOf());

        await server.OpenAsync(Uri, "one\ntwo");
        await server.ChangeAsync(Uri, 2, Change(line, column, endLine, endColumn, "X"));

        Assert.Equal(expected, (await server.Client.ResultAsync("test/text", new { })).GetString());
        Assert.True((await server.Client.AskAsync("textDocument/hover", new { textDocument = new { uri = Uri }, position = new { line, character = column } })).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task Half_an_emoji_keeps_the_texts_in_step()
    {
        await using var server = await RunningServer.StartAsync(methods: TestMethods.Read("test/text", (context, _) =>
            Task.FromResult<string?>(string.Join(' ', (context.Workspace.Find(Uri)?.Text.Text ?? "").Select(character => ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))))));

        await server.Client.SendAsync(Frames.Of($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{Uri}}}}","languageId":"minutes","version":1,"text":"a\ud83db"}}}"""));
        await server.Client.SendAsync(Frames.Of($$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{Uri}}}}","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":2},"end":{"line":0,"character":2}},"text":"\udf4e"}]}}"""));

        Assert.Equal("0061 D83D DF4E 0062", (await server.Client.ResultAsync("test/text", new { })).GetString());
    }

    internal static object Change(int line, int column, int endLine, int endColumn, string text) =>
        new { range = new { start = new { line, character = column }, end = new { line = endLine, character = endColumn } }, text };

    internal static object Offering(string? encodings) =>
        encodings is null ? new { } : new { general = new { positionEncodings = encodings.Split(' ') } };

    private static LanguageServer.Rpc.Method TextOf() =>
        TestMethods.Read("test/text", (context, _) => Task.FromResult(context.Workspace.Find(Uri)?.Text.Text));

    private static bool IsUnknownHandle(JsonElement diagnostic) => diagnostic.GetProperty("code").GetString() == "MIN101";

    private static (int, int, int, int) Numbers(JsonElement range) => (
        range.GetProperty("start").GetProperty("line").GetInt32(), range.GetProperty("start").GetProperty("character").GetInt32(),
        range.GetProperty("end").GetProperty("line").GetInt32(), range.GetProperty("end").GetProperty("character").GetInt32());
}
