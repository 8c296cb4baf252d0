using MinutesDsl.LanguageServer.Features.Definition;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class DefinitionTests
{
    private const string Register = "REGISTER Siân’s people\n\nBODY Parks Committee\n\nMEMBERS\n- @lee Cllr Ann Lee [ward: Castle]\n- @khan Cllr Imran Khan\n";
    private const string Head = "MINUTES Parks Committee\nDate: 7 July 2023\nChair: @lee\n\nPRESENT\n- @hill Sam Hill\n- @lee (Chairman)\n\nITEM 1 Trees\n\n";

    [Theory]
    [InlineData("@hi|ll spoke.", 5, 2, 7)]
    [InlineData("|@hill spoke.", 5, 2, 7)]
    [InlineData("@hill| spoke.", 5, 2, 7)]
    [InlineData("ACTION @hi|ll by next meeting: write.", 5, 2, 7)]
    [InlineData("- ACTION @lee, @hi|ll: write.", 5, 2, 7)]
    [InlineData("**The @hi|ll:role** spoke.", 5, 2, 7)]
    [InlineData("LEFT @hi|ll 8pm", 5, 2, 7)]
    [InlineData("See #|1.", 8, 5, 12)]
    public void It_leads_to_the_entry_or_item_in_this_file(string marked, int line, int start, int end)
    {
        var workspace = Open(Head + marked + "\n", out var cursor);

        var location = Find(workspace, cursor);

        Assert.Equal(new Location(workspace.Document.Uri, new Range(new Position(line, start), new Position(line, end))), location);
    }

    [Theory]
    [InlineData("Chair: @l|ee", 5)]
    [InlineData("- @l|ee (Chairman)", 5)]
    public void A_handle_alone_leads_to_the_register(string marked, int line)
    {
        var workspace = Open(Head.Replace(marked.Replace("|", "", StringComparison.Ordinal), marked, StringComparison.Ordinal), out var cursor);

        var location = Find(workspace, cursor);

        Assert.Equal(new Location(DocumentPath.ToUri(FakeFiles.At("2023/people.register")), new Range(new Position(line, 2), new Position(line, 6))), location);
    }

    [Theory]
    [InlineData("@nobo|dy spoke.")]
    [InlineData("See #|99.")]
    [InlineData("See #2023-06-12|/1.")]
    [InlineData("Wo|rds.")]
    [InlineData("// @hi|ll")]
    public void It_leads_nowhere_where_nothing_is_defined(string marked) => Assert.Null(Find(Open(Head + marked + "\n", out var cursor), cursor));

    [Theory]
    [InlineData("APOLOGIES Cllr K|han", 6, 7)]
    [InlineData("APOLOGIES\n- Imran| Khan, Vice-Chairman", 6, 7)]
    [InlineData("ALSO PRESENT Sa|m Hill (items 1 to 3)", null, 7)]
    public void A_name_on_a_roll_leads_to_whoever_it_means(string marked, int? registerLine, int end)
    {
        var workspace = Open(Head.Replace("ITEM 1", marked + "\n\nITEM 1", StringComparison.Ordinal), out var cursor);

        var location = Find(workspace, cursor);

        var expected = registerLine is null ? workspace.Document.Uri : DocumentPath.ToUri(FakeFiles.At("2023/people.register"));
        Assert.Equal(new Location(expected, new Range(new Position(registerLine ?? 5, 2), new Position(registerLine ?? 5, end))), location);
    }

    [Theory]
    [InlineData("APOLOGIES Cllr N|obody")]
    [InlineData("APOLOGIES Cllr Khan (un|til 8pm)")]
    [InlineData("APOLOGIES No|ne.")]
    public void Other_words_on_a_roll_lead_nowhere(string marked) =>
        Assert.Null(Find(Open(Head.Replace("ITEM 1", marked + "\n\nITEM 1", StringComparison.Ordinal), out var cursor), cursor));

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        var workspace = Open((Head + "@hi|ll spoke.\n").Replace("\n", "\r\n", StringComparison.Ordinal), out var cursor);

        Assert.Equal(new Range(new Position(5, 2), new Position(5, 7)), Find(workspace, cursor)?.Range);
    }

    [Theory]
    [InlineData(false, 16, 20)]
    [InlineData(true, 18, 22)]
    public void Its_range_is_in_the_columns_of_the_client(bool utf8, int start, int end)
    {
        var encoding = utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        var workspace = Open("COFNODION Pwyllgor\n\nPRESENNOL Tŷ Ŷ, @sam Sam Hill\n\nEITEM 1 Tŷ\n\n@sa|m.\n", out var cursor, encoding);

        Assert.Equal(new Range(new Position(2, start), new Position(2, end)), Find(workspace, cursor, encoding)?.Range);
    }

    [Fact]
    public void In_a_register_a_handle_leads_to_its_own_entry()
    {
        var workspace = TestWorkspace.Open(Register, "people.register", DocumentKind.Register, disk: ("people.register", Register));

        var location = Find(workspace, Register.IndexOf("@khan", StringComparison.Ordinal) + 1);

        Assert.Equal(new Location(workspace.Document.Uri, new Range(new Position(6, 2), new Position(6, 7))), location);
    }

    [Theory]
    [InlineData("See #2023-06-12|/4.", 3, 13)]
    [InlineData("See #2023-06-12|/5.", 9, 28)]
    public void A_minute_of_another_meeting_leads_to_its_file(string marked, int line, int end)
    {
        var (text, cursor) = MarkedText.Parse(Head + marked + "\n");
        var workspace = TestWorkspace.Open(text, disk: [("minutes.json", "{}"), ("2023/june.minutes", OtherMeeting.Text)]);

        var location = Find(workspace, cursor);

        Assert.Equal(new Location(DocumentPath.ToUri(FakeFiles.At("2023/june.minutes")), new Range(new Position(line, 5), new Position(line, end))), location);
    }

    private static TestWorkspace Open(string marked, out int cursor, PositionEncoding encoding = PositionEncoding.Utf16)
    {
        (var text, cursor) = MarkedText.Parse(marked);
        return TestWorkspace.Open(text, encoding: encoding, disk: [("minutes.json", "{}"), ("2023/people.register", Register)]);
    }

    private static Location? Find(TestWorkspace workspace, int cursor, PositionEncoding encoding = PositionEncoding.Utf16) =>
        DefinitionFeature.Find(workspace.Document, cursor, workspace.Snapshot, encoding);
}
