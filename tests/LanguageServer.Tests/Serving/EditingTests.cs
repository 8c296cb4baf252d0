using System.Text.Json;
using MinutesDsl.LanguageServer.Tests.Connections;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Serving;

/// <summary>Edits from end to end: what the server proposes is applied, and the server is asked again about the text that came of it.</summary>
public sealed class EditingTests
{
    private const string Register = "REGISTER Example Council\n\nBODY Parks Committee\n\nMEMBERS\n- @lee Cllr Ann Lee\n- @khan Cllr Imran Khan\n";
    private const string Minutes = "MINUTES Parks Committee\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- @lee (Chairman)\n\nITEM 1 Trees\n\nThey grow.\n\nCLOSED 10.30am\n";

    private static readonly object Editor = new
    {
        textDocument = new
        {
            diagnostic = new { },
            codeAction = new { codeActionLiteralSupport = new { codeActionKind = new { valueSet = new[] { "quickfix", "source.fixAll" } } } },
        },
        workspace = new { workspaceEdit = new { documentChanges = true } },
    };

    [Fact]
    public async Task A_person_who_is_completed_is_on_the_roll_and_known()
    {
        await using var server = await StartAsync();
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes);

        await editor.TypeAsync("@kh said that. ", before: "They grow.");
        var item = Item(await editor.AskAsync("textDocument/completion", "@kh", after: true), "Cllr Imran Khan");
        await editor.ApplyAsync([item.GetProperty("textEdit"), .. item.GetProperty("additionalTextEdits").EnumerateArray()]);

        Assert.Equal(
            Minutes.Replace("They grow.", "@khan said that. They grow.", StringComparison.Ordinal).Replace("(Chairman)\n", "(Chairman)\n- @khan\n", StringComparison.Ordinal), editor.Text);
        Assert.Empty(await editor.PullAsync());
    }

    [Fact]
    public async Task A_keyword_is_completed_and_resolved()
    {
        await using var server = await StartAsync();
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes);

        await editor.TypeAsync("AGR\n\n", before: "They grow.");
        var item = Item(await editor.AskAsync("textDocument/completion", "AGR", after: true), "AGREED");
        var resolved = await server.Client.ResultAsync("completionItem/resolve", item);

        Assert.StartsWith("AGREED\n", resolved.GetProperty("documentation").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(item.GetProperty("textEdit").GetRawText(), resolved.GetProperty("textEdit").GetRawText());
    }

    [Fact]
    public async Task The_date_that_is_completed_is_today_by_the_clock_of_the_session()
    {
        await using var server = await StartAsync(new ManualTime());
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("Friday 7 July 2023", "", StringComparison.Ordinal));

        var item = Item(await editor.AskAsync("textDocument/completion", "Date: ", after: true), "Friday 7 July 2023");
        await editor.ApplyAsync([item.GetProperty("textEdit")]);

        Assert.Equal(Minutes, editor.Text);
    }

    [Fact]
    public async Task A_fix_that_is_applied_is_gone_with_its_diagnostic()
    {
        await using var server = await StartAsync();
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("Friday", "Monday", StringComparison.Ordinal));
        var wrong = Assert.Single(await editor.PullAsync());

        var action = await editor.ActionAsync("Monday", "Change to Friday", wrong);
        await editor.ApplyAsync(action.GetProperty("edit"));

        Assert.Equal(wrong.GetRawText(), Assert.Single(action.GetProperty("diagnostics").EnumerateArray()).GetRawText());
        Assert.Equal(Minutes, editor.Text);
        Assert.Empty(await editor.PullAsync());
    }

    [Fact]
    public async Task Everything_is_mended_at_once()
    {
        await using var server = await StartAsync();
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("They grow.", "AGREEED that they grow.\n\n· one\n· two", StringComparison.Ordinal));

        await editor.ApplyAsync((await editor.ActionAsync("AGREEED", "Mend everything that can be mended without a choice")).GetProperty("edit"));

        Assert.Equal(Minutes.Replace("They grow.", "AGREED that they grow.\n\n- one\n- two", StringComparison.Ordinal), editor.Text);
        Assert.Empty(await editor.PullAsync());
    }

    [Fact]
    public async Task Somebody_unknown_is_added_to_the_register_that_is_open()
    {
        await using var server = await StartAsync();
        var minutes = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("They grow.", "@brown spoke.", StringComparison.Ordinal));
        var register = await OpenEditor.OpenAsync(server, "people.register", Register, "minutes-register");
        await register.TypeAsync("// As of July.\n", before: "BODY");

        await register.ApplyAsync((await minutes.ActionAsync("@brown", "Add '@brown Brown' to people.register")).GetProperty("edit"));

        Assert.Equal(Register.Replace("BODY", "// As of July.\nBODY", StringComparison.Ordinal) + "- @brown Brown\n", register.Text);
        Assert.DoesNotContain(await minutes.PullAsync(), diagnostic => diagnostic.GetProperty("code").GetString() == "MIN101");
    }

    [Fact]
    public async Task Somebody_unknown_is_added_to_the_register_that_is_closed()
    {
        await using var server = await StartAsync();
        var minutes = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("They grow.", "@brown spoke.", StringComparison.Ordinal));

        var edit = (await minutes.ActionAsync("@brown", "Add '@brown Brown' to people.register")).GetProperty("edit");

        var change = Assert.Single(edit.GetProperty("documentChanges").EnumerateArray());
        Assert.Equal($$"""{"uri":"{{RunningServer.Uri("people.register")}}","version":null}""", change.GetProperty("textDocument").GetRawText());
        Assert.Equal("""[{"range":{"start":{"line":6,"character":23},"end":{"line":6,"character":23}},"newText":"\n- @brown Brown"}]""", change.GetProperty("edits").GetRawText());
    }

    [Fact]
    public async Task Enter_goes_on_with_the_list()
    {
        await using var server = await StartAsync();
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes);

        await editor.TypeAsync("- one\n\n", before: "They grow.");
        await editor.ApplyAsync((await server.Client.ResultAsync("textDocument/onTypeFormatting", new
        {
            textDocument = new { uri = editor.Uri },
            position = new { line = 10, character = 0 },
            ch = "\n",
            options = new { tabSize = 4, insertSpaces = true },
        })).EnumerateArray());

        Assert.Equal(Minutes.Replace("They grow.", "- one\n- \nThey grow.", StringComparison.Ordinal), editor.Text);
    }

    [Fact]
    public async Task A_reference_to_other_minutes_is_checked_again_when_they_are_saved()
    {
        const string June = "MINUTES Parks Committee\nDate: 12 June 2023\n\nITEM 4 Hedges\n";
        await using var server = await StartAsync();
        server.Files.Add("june.minutes", June);
        var editor = await OpenEditor.OpenAsync(server, "july.minutes", Minutes.Replace("They grow.", "See #2023-06-12/5.", StringComparison.Ordinal));
        Assert.Contains(await editor.PullAsync(), IsUnresolved);

        server.Files.Add("june.minutes", June + "\nITEM 5 Trees\n");
        await server.Client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = RunningServer.Uri("june.minutes"), type = 2 } } });

        Assert.DoesNotContain(await editor.PullAsync(), IsUnresolved);
        Assert.Equal(RunningServer.Uri("june.minutes"), (await editor.AskAsync("textDocument/definition", "#2023-06-12/5")).GetProperty("uri").GetString());

        static bool IsUnresolved(JsonElement diagnostic) => diagnostic.GetProperty("message").GetString()?.Contains("2023-06-12/5", StringComparison.Ordinal) == true;
    }

    private static JsonElement Item(JsonElement list, string label) => Assert.Single(list.GetProperty("items").EnumerateArray(), item => item.GetProperty("label").GetString() == label);

    private static Task<RunningServer> StartAsync(ManualTime? time = null) => RunningServer.StartAsync(Editor, files: new FakeFiles().Add("people.register", Register), time: time);
}
