using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MinutesDsl.LanguageServer.Features;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>The requests as a client sends them: JSON in, through the table of methods, JSON out.</summary>
public sealed class EditingRequestsTests
{
    private const string Text = "MINUTES Finance Committee\nDate: Monday 7 July 2023\n\nPRESENT\n- @jones\n\nITEM 1 A\n\n@l";

    [Fact]
    public async Task Completion_gives_items_with_their_edits()
    {
        var list = await AskAsync("textDocument/completion", """{ "textDocument": { "uri": "URI" }, "position": { "line": 8, "character": 2 }, "context": { "triggerKind": 1 } }""");

        var item = list.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("label").GetString() == "Cllr Carol Lee");
        Assert.Equal("@lee", item.GetProperty("textEdit").GetProperty("newText").GetString());
        Assert.Equal("\n- @lee", Assert.Single(item.GetProperty("additionalTextEdits").EnumerateArray()).GetProperty("newText").GetString());
        Assert.False(item.TryGetProperty("rank", out _));
        Assert.False(list.GetProperty("isIncomplete").GetBoolean());
    }

    [Fact]
    public async Task A_keyword_is_resolved()
    {
        var item = await AskAsync("completionItem/resolve", """{ "label": "AGREED", "data": "keyword:English:Agreed" }""");

        Assert.StartsWith("AGREED", item.GetProperty("documentation").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_action_gives_the_clients_diagnostic_back()
    {
        var actions = await AskAsync("textDocument/codeAction", """
            { "textDocument": { "uri": "URI" }, "range": { "start": { "line": 1, "character": 6 }, "end": { "line": 1, "character": 6 } },
              "context": { "diagnostics": [{ "code": "MIN201", "message": "m", "range": { "start": { "line": 1, "character": 6 }, "end": { "line": 1, "character": 12 } } }] } }
            """);

        var fix = actions.EnumerateArray().First();
        Assert.Equal("Change to Friday", fix.GetProperty("title").GetString());
        Assert.Equal("m", Assert.Single(fix.GetProperty("diagnostics").EnumerateArray()).GetProperty("message").GetString());
        Assert.Equal("Friday", fix.GetProperty("edit").GetProperty("changes").EnumerateObject().Single().Value[0].GetProperty("newText").GetString());
    }

    [Fact]
    public async Task A_client_without_literals_gets_no_code_actions()
    {
        var actions = await AskAsync("textDocument/codeAction", """{ "textDocument": { "uri": "URI" }, "range": { "start": { "line": 1, "character": 6 }, "end": { "line": 1, "character": 6 } } }""", new ClientFacts());

        Assert.Equal(0, actions.GetArrayLength());
    }

    [Theory]
    [InlineData("\\n", 5, "- ")]
    [InlineData("x", 5, null)]
    [InlineData("\\n", 6, null)]
    public async Task Enter_continues_a_list(string typed, int line, string? expected)
    {
        var edits = await AskAsync("textDocument/onTypeFormatting",
            $$"""{ "textDocument": { "uri": "URI" }, "position": { "line": {{line}}, "character": 0 }, "ch": "{{typed}}", "options": { "tabSize": 2, "insertSpaces": true } }""");

        Assert.Equal(expected, edits.GetArrayLength() == 0 ? null : edits[0].GetProperty("newText").GetString());
    }

    private static async Task<JsonElement> AskAsync(string method, string parameters, ClientFacts? client = null)
    {
        var open = TestWorkspace.Open(Text, disk: [("people.register", Completions.Register), ("minutes.json", "{ \"version\": 1 }")]);
        var row = MethodTable.Reads.Single(row => row.Name == method).Method;
        using var json = JsonDocument.Parse(parameters.Replace("URI", open.Document.Uri, StringComparison.Ordinal));

        var result = await row.InvokeAsync(json.RootElement, new RequestContext(open.Snapshot, client ?? new ClientFacts { CodeActionLiterals = true }, new NoClient()), CancellationToken.None);

        Assert.NotNull(result);
        using var answer = JsonDocument.Parse(result);
        return answer.RootElement.Clone();
    }

    private sealed class NoClient : IClientConnection
    {
        public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) => Assert.Fail("Nothing is told to the client.");

        public Task<TResult?> RequestAsync<T, TResult>(string method, T parameters, JsonTypeInfo<T> type, JsonTypeInfo<TResult> resultType, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nothing is asked of the client.");
    }
}
