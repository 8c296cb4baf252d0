using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.LanguageServer.Features.CodeAction;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class CodeActionTests
{
    private const string Head = "MINUTES Finance Committee\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- @jones\n\nITEM 5 A\n\n";
    private const string Tail = "\n\nCLOSED 9pm\n";

    [Theory]
    [InlineData("MINUTES F\nDate: |Monday 7 July 2023\n", "Change to Friday", "MIN201", "MINUTES F\nDate: Friday 7 July 2023\n")]
    [InlineData(Head + "AGR|EEED that it be so." + Tail, "Change to AGREED", "MIN004", Head + "AGREED that it be so." + Tail)]
    [InlineData(Head + "AGREED\n1. a\n|3. b" + Tail, "Change to 2", "MIN009", Head + "AGREED\n1. a\n2. b" + Tail)]
    public void A_fix_mends_its_diagnostic(string marked, string title, string code, string expected)
    {
        var (document, actions) = At(marked);
        var action = Assert.Single(actions, action => action.Title == title);

        var text = Apply(document, action);

        Assert.Equal(expected, text);
        Assert.Equal(CodeActionKind.QuickFix, action.Kind);
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.DoesNotContain(Open(text).Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Theory]
    [InlineData(Head + "AGR|EEED that it be so." + Tail, "MIN004")]
    [InlineData(Head + "- one\n  - See @jone|z." + Tail, "MIN101")]
    [InlineData("MINUTES F\nDate: |Monday 7 July 2023\n", "MIN201")]
    [InlineData("MINUTES F\r\nDate: |Monday 7 July 2023\r\n", "MIN201")]
    public void Ignore_silences_the_check_on_that_line(string marked, string code)
    {
        var (document, actions) = At(marked);
        var action = Assert.Single(actions, action => action.Title == $"Ignore {code} on this line");

        var text = Apply(document, action);

        Assert.Contains($"// minutes: ignore {code} ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Open(text).Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.Equal(document.Diagnostics.Count(diagnostic => diagnostic.Code != code), Open(text).Diagnostics.Length);
    }

    [Fact]
    public void A_check_that_guards_exempt_text_cannot_be_ignored() =>
        Assert.DoesNotContain(At(Head + "EXM|EPT 3: The sum was high." + Tail).Actions, action => action.Title.StartsWith("Ignore", StringComparison.Ordinal));

    [Theory]
    [InlineData("AGR|EEED that it be so.", true)]
    [InlineData("See @jone|z.", null)]
    public void Only_what_leaves_the_record_as_it_is_is_preferred(string words, bool? expected)
    {
        var fix = At(Head + words + Tail).Actions.First(action => action.Title.StartsWith("Change to", StringComparison.Ordinal));

        Assert.Equal(expected, fix.IsPreferred);
    }

    [Fact]
    public void Fix_all_mends_what_needs_no_choice_and_nothing_else()
    {
        var (document, actions) = At(Head + "|AGREEED that it be so.\n\n· one\n· two\n\nA  sum.\n\nSee @jonez." + Tail, only: [CodeActionKind.FixAll]);
        var action = Assert.Single(actions);

        var text = Apply(document, action);

        Assert.Contains("AGREED that it be so.\n\n- one\n- two\n", text, StringComparison.Ordinal);
        Assert.Contains("@jonez", text, StringComparison.Ordinal);
        Assert.Null(FixAll.Of(Open(text)));
    }

    [Theory]
    [InlineData("|It was agreed that the report be noted.", "It was\nAGREED that the report be noted.", "AGREED")]
    [InlineData("The Panel resolved that rents be |reviewed.", "The Panel\nRESOLVED that rents be reviewed.", "RESOLVED")]
    [InlineData("The Chair thanked all. It was agreed that| it be so.", "The Chair thanked all.\n\nIt was\nAGREED that it be so.", "AGREED")]
    [InlineData("That the |report be noted.", "AGREED That the report be noted.", "AGREED")]
    public void A_paragraph_that_reads_as_a_decision_becomes_one(string words, string expected, string keyword)
    {
        var (document, actions) = At(Head + words + Tail);
        var action = Assert.Single(actions, action => action.Kind == CodeActionKind.Rewrite);

        var text = Apply(document, action);

        Assert.Equal(Head + expected + Tail, text);
        Assert.Contains(Open(text).Tree.Lines, line => line.Keyword?.Text == keyword && !line.IsMalformed);
        Assert.Equal(Letters(document.Text.Text), Letters(text.Replace("AGREED That", "That", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("|The report was noted.")]
    [InlineData("\\It |was agreed that it be so.")]
    [InlineData("|They disagreed that it was so.")]
    [InlineData("|It was agreed that it be so. The Chair left.")]
    [InlineData("- |It was agreed that it be so.")]
    [InlineData("// |It was agreed that it be so.")]
    public void Other_paragraphs_are_left(string words) => Assert.DoesNotContain(At(Head + words + Tail).Actions, action => action.Title.StartsWith("Make", StringComparison.Ordinal));

    [Fact]
    public void In_Welsh_the_decision_is_Welsh()
    {
        var (document, actions) = At("COFNODION F\n\nEITEM 1 A\n\n|Cytunwyd i nodi.\n");

        Assert.Contains("\n\nCYTUNWYD i nodi.\n", Apply(document, Assert.Single(actions, action => action.Kind == CodeActionKind.Rewrite)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@le|e spoke.", "Add @lee to PRESENT", "PRESENT\n- @jones\n- @lee\n")]
    [InlineData("@cl|erk spoke.", "Add @clerk to IN ATTENDANCE", "PRESENT\n- @jones\n\nIN ATTENDANCE\n- @clerk\n\nITEM")]
    public void The_person_at_the_cursor_can_be_added(string words, string title, string expected)
    {
        var (document, actions) = At(Head + words + Tail);

        Assert.Contains(expected, Apply(document, Assert.Single(actions, action => action.Title == title)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@jon|es spoke.")]
    [InlineData("@go|ne spoke.")]
    [InlineData("@nobod|y spoke.")]
    public void Others_cannot(string words) => Assert.DoesNotContain(At(Head + words + Tail).Actions, action => action.Title.StartsWith("Add @", StringComparison.Ordinal));

    [Theory]
    [InlineData("PRES|ENT\n- @jones\n", "PRESENT\n- @jones\n- @smith\n- @lee\n")]
    [InlineData("PRES|ENT @jones\n", "PRESENT @jones, @smith, @lee\n")]
    [InlineData("PRES|ENT\n- @jones\n\nAPOLOGIES @lee\n", "PRESENT\n- @jones\n- @smith\n\nAPOLOGIES @lee\n")]
    [InlineData("PRES|ENT\n- @jones\n\nAPOLOGIES Cllr Lee\n", "PRESENT\n- @jones\n- @smith\n\nAPOLOGIES Cllr Lee\n")]
    [InlineData("PRES|ENT\n- Cllr Bob Jones\n\nABSENT Carol Lee\n", "PRESENT\n- Cllr Bob Jones\n- @smith\n\nABSENT Carol Lee\n")]
    public void All_others_can_be_marked_present(string rolls, string expected)
    {
        const string Facts = "MINUTES Finance Committee\nDate: Friday 7 July 2023\n\n";
        var (document, actions) = At(Facts + rolls);

        var text = Apply(document, Assert.Single(actions, action => action.Title.StartsWith("Mark all others", StringComparison.Ordinal)));

        Assert.Equal(Facts + expected, text);
        Assert.Equal(document.Diagnostics.Select(diagnostic => diagnostic.Code).Order(), Open(text).Diagnostics.Select(diagnostic => diagnostic.Code).Order());
    }

    [Theory]
    [InlineData("MINUTES Finance Committee\n\nPRES|ENT\n- @jones\n")]
    [InlineData("MINUTES Finance Committee\nDate: 7 July 2023\n\nPRES|ENT\n- @jones\n- @smith\n- @lee\n")]
    [InlineData("MINUTES Housing Committee\nDate: 7 July 2023\n\nPRES|ENT\n- @jones\n")]
    [InlineData("MINUTES Finance Committee\nDate: 7 July 2023\n\nPRESENT\n- @jones\n\nAPOL|OGIES @lee\n")]
    public void Where_there_is_nobody_to_mark_nothing_is_offered(string marked) =>
        Assert.DoesNotContain(At(marked).Actions, action => action.Title.StartsWith("Mark", StringComparison.Ordinal));

    [Fact]
    public void A_fix_of_exempt_text_does_not_quote_it()
    {
        var (_, actions) = At(Head + "EXEMPT 3: @jone|z asked." + Tail);

        Assert.NotEmpty(actions);
        Assert.DoesNotContain(actions, action => action.Title.Contains("@jones", StringComparison.Ordinal));
    }

    [Fact]
    public void The_clients_diagnostic_is_linked_and_its_version_named()
    {
        using var json = JsonDocument.Parse("""[{ "code": "MIN201", "range": { "start": { "line": 1, "character": 6 }, "end": { "line": 1, "character": 12 } }, "message": "m", "data": 7 }, { "code": "MIN202", "range": {} }, 5]""");
        var (text, cursor) = MarkedText.Parse("MINUTES F\nDate: |Monday 7 July 2023\n");
        var workspace = OpenIn(text, Completions.Register);
        var document = workspace.Document;
        var context = new CodeActionContext([.. json.RootElement.EnumerateArray()]);
        var position = document.Positions.ToPosition(cursor);

        var fix = CodeActionFeature.Find(document, new Range(position, position), context, new ClientFacts { DocumentChanges = true }, workspace.Snapshot).First();

        Assert.Equal(7, Assert.Single(fix.Diagnostics ?? []).GetProperty("data").GetInt32());
        Assert.Null(fix.Edit.Changes);
        Assert.Equal(7, Assert.Single(fix.Edit.DocumentChanges ?? []).TextDocument.Version);
    }

    [Theory]
    [InlineData("quickfix", CodeActionKind.QuickFix)]
    [InlineData("refactor", CodeActionKind.Rewrite)]
    [InlineData("source", CodeActionKind.FixAll)]
    public void Only_the_kinds_that_are_wanted_are_given(string only, string expected)
    {
        var actions = At(Head + "· |one\n\nIt was agreed that it be so." + Tail, only: [only]).Actions;

        Assert.All(actions, action => Assert.Equal(expected, action.Kind));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_fix_of_another_file_changes_that_file(string lineEnd)
    {
        var register = Completions.Register.Replace("\n", lineEnd, StringComparison.Ordinal);
        var workspace = OpenIn(Head + "See @nobody." + Tail, register);

        var action = Find(workspace, "@nobody", "Add '@nobody Nobody' to people.register");

        var edit = Assert.Single(action.Edit.DocumentChanges ?? []);
        Assert.Equal((DocumentPath.ToUri(FakeFiles.At("people.register")), null), (edit.TextDocument.Uri, edit.TextDocument.Version));
        var text = SourceText.From(register);
        var positions = new PositionConverter(text, PositionEncoding.Utf16);
        var changed = text.WithChanges(edit.Edits.Select(change => new TextChange(positions.ToSpan(change.Range), change.NewText))).Text;
        Assert.Contains($"- @nobody Nobody{lineEnd}", changed, StringComparison.Ordinal);
        Assert.Equal(register, changed.Replace($"- @nobody Nobody{lineEnd}", "", StringComparison.Ordinal));
        Assert.DoesNotContain(OpenIn(workspace.Document.Text.Text, changed).Document.Diagnostics, diagnostic => diagnostic.Code == "MIN101");
        Assert.Null(action.IsPreferred);
    }

    [Fact]
    public void A_fix_of_a_file_that_has_changed_since_it_was_read_is_not_offered()
    {
        var workspace = OpenIn(Head + "See @nobody." + Tail, Completions.Register);
        Assert.NotEmpty(workspace.Document.Diagnostics);

        workspace.Files.Add("people.register", "REGISTER Example Council\n");

        Assert.DoesNotContain(ActionsAt(workspace, "@nobody"), action => action.Title.EndsWith("people.register", StringComparison.Ordinal));
    }

    private static CodeActionResult Find(TestWorkspace workspace, string words, string title) => Assert.Single(ActionsAt(workspace, words), action => action.Title == title);

    private static ImmutableArray<CodeActionResult> ActionsAt(TestWorkspace workspace, string words)
    {
        var position = workspace.Document.Positions.ToPosition(workspace.Document.Text.Text.IndexOf(words, StringComparison.Ordinal));
        return CodeActionFeature.Find(workspace.Document, new Range(position, position), new CodeActionContext(), new ClientFacts { DocumentChanges = true }, workspace.Snapshot);
    }

    private static TestWorkspace OpenIn(string text, string register) => TestWorkspace.Open(text, disk: [("people.register", register), ("minutes.json", "{ \"version\": 1 }")]);

    private static DocumentSnapshot Open(string text) => OpenIn(text, Completions.Register).Document;

    private static (DocumentSnapshot Document, ImmutableArray<CodeActionResult> Actions) At(string marked, ImmutableArray<string>? only = null)
    {
        var (text, cursor) = MarkedText.Parse(marked);
        var workspace = OpenIn(text, Completions.Register);
        var document = workspace.Document;
        var position = document.Positions.ToPosition(cursor);
        return (document, CodeActionFeature.Find(document, new Range(position, position), new CodeActionContext(Only: only), new ClientFacts(), workspace.Snapshot));
    }

    private static string Apply(DocumentSnapshot document, CodeActionResult action)
    {
        Assert.Null(action.Edit.DocumentChanges);
        var edits = Assert.Single(action.Edit.Changes ?? ImmutableDictionary<string, ImmutableArray<Protocol.TextEdit>>.Empty).Value;
        return document.Text.WithChanges(edits.Select(edit => new TextChange(document.Positions.ToSpan(edit.Range), edit.NewText))).Text;
    }

    private static string Letters(string text) => new([.. text.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
}
