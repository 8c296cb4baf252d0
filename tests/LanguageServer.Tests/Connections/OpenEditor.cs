using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Connections;

/// <summary>A document that is open in an editor: whatever changes it, the editor's text and the server's stay in step.</summary>
internal sealed class OpenEditor
{
    private readonly RunningServer server;
    private readonly ClientModel model;
    private int version = 1;

    private OpenEditor(RunningServer server, string uri, string text)
    {
        this.server = server;
        Uri = uri;
        model = new ClientModel(text, countsBytes: false);
    }

    public string Uri { get; }

    public string Text => model.Text;

    public static async Task<OpenEditor> OpenAsync(RunningServer server, string name, string text, string languageId = "minutes")
    {
        var editor = new OpenEditor(server, RunningServer.Uri(name), text);
        await server.OpenAsync(editor.Uri, text, languageId: languageId);
        return editor;
    }

    /// <summary>Types before the first place where words stand.</summary>
    public Task TypeAsync(string text, string before)
    {
        var position = PositionOf(before);
        return ChangeAsync([(position, position, text)]);
    }

    /// <summary>Applies edits as an editor does: all of them are of the text as it was.</summary>
    public Task ApplyAsync(IEnumerable<JsonElement> edits) => ChangeAsync(edits.Select(edit =>
        (Read(edit.GetProperty("range").GetProperty("start")), Read(edit.GetProperty("range").GetProperty("end")), edit.GetProperty("newText").GetString() ?? "")));

    /// <summary>Applies the part of a change that is of this document.</summary>
    public Task ApplyAsync(JsonElement workspaceEdit)
    {
        var mine = workspaceEdit.GetProperty("documentChanges").EnumerateArray().Single(change => change.GetProperty("textDocument").GetProperty("uri").GetString() == Uri);
        Assert.Equal(version, mine.GetProperty("textDocument").GetProperty("version").GetInt32());
        return ApplyAsync(mine.GetProperty("edits").EnumerateArray());
    }

    /// <summary>Asks at the first place where words stand; with <paramref name="after"/>, behind them.</summary>
    public Task<JsonElement> AskAsync(string method, string words, bool after = false)
    {
        var (line, column) = PositionOf(words);
        return server.Client.ResultAsync(method, new { textDocument = new { uri = Uri }, position = new { line, character = column + (after ? words.Length : 0) } });
    }

    public async Task<JsonElement> ActionAsync(string words, string title, params JsonElement[] diagnostics)
    {
        var (line, character) = PositionOf(words);
        var place = new { line, character };
        var actions = await server.Client.ResultAsync("textDocument/codeAction", new { textDocument = new { uri = Uri }, range = new { start = place, end = place }, context = new { diagnostics } });
        return Assert.Single(actions.EnumerateArray(), action => action.GetProperty("title").GetString() == title);
    }

    public async Task<JsonElement[]> PullAsync() =>
        [.. (await server.Client.ResultAsync("textDocument/diagnostic", new { textDocument = new { uri = Uri } })).GetProperty("items").EnumerateArray()];

    private (int Line, int Column) PositionOf(string words)
    {
        var lines = model.Lines();
        var line = lines.FindIndex(candidate => candidate.Words.Contains(words, StringComparison.Ordinal));
        Assert.True(line >= 0, $"'{words}' is not in the text:\n{Text}");
        return (line, lines[line].Words.IndexOf(words, StringComparison.Ordinal));
    }

    private async Task ChangeAsync(IEnumerable<((int Line, int Column) Start, (int Line, int Column) End, string NewText)> edits)
    {
        // From the end on, so that positions before stay what they are.
        var changes = new List<object>();
        foreach (var (start, end, text) in edits.Reverse().OrderByDescending(edit => edit.Start))
        {
            model.Replace(start, end, text);
            changes.Add(new { range = new { start = new { line = start.Line, character = start.Column }, end = new { line = end.Line, character = end.Column } }, text });
        }

        await server.ChangeAsync(Uri, ++version, [.. changes]);
    }

    private static (int Line, int Column) Read(JsonElement position) => (position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());
}
