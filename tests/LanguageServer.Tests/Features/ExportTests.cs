using System.Text;
using MinutesDsl.LanguageServer.Features.Export;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class ExportTests
{
    private const string Minutes = "MINUTES Parks Committee\nCouncil: Lewes\nDate: Friday 7 July 2023\nVenue: Town Hall\n\nPRESENT\n- Ann Lee\n\nITEM 1 Trees\n\nThe oaks were pruned.\n\nCLOSED 8pm\n";

    [Theory]
    [InlineData("july.minutes", "html", "public", "out/july.html")]
    [InlineData("2023/july.minutes", "json", "full", "out/2023/july.full.json")]
    public void It_writes_below_the_folder_out_of_the_project(string name, string format, string edition, string expected)
    {
        var workspace = TestWorkspace.Open(Minutes, name, disk: [(name, Minutes), ("minutes.json", "{}")]);

        var result = Export(workspace, format, edition);

        Assert.Equal(new ExportedFile(DocumentPath.ToUri(FakeFiles.At(expected)), Existed: false, "written"), Assert.Single(result.Files));
        Assert.Empty(result.Messages);
        Assert.Contains("The oaks were pruned.", Read(workspace, expected), StringComparison.Ordinal);
        Assert.DoesNotContain("data-line", Read(workspace, expected), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", OutputFormat.Html)]
    [InlineData("json", OutputFormat.Json)]
    public void The_bytes_are_those_of_the_command_line(string format, OutputFormat expected)
    {
        var workspace = TestWorkspace.Open(Minutes, disk: (TestDocument.Name, Minutes));
        var style = HouseStyles.Load("standard", null, "en-GB");
        var published = Publisher.Publish(workspace.Document.Model, workspace.Document.Project, new PublishingRequest([expected], Edition.Public, style, Force: false));

        Export(workspace, format);

        Assert.Equal(published.Outputs[0].Content, workspace.Files.Read(FakeFiles.At($"out/2023-07-07.{format}")));
    }

    [Fact]
    public void The_text_is_that_of_the_editor_and_that_is_said_where_it_is_not_saved()
    {
        var workspace = TestWorkspace.Open(Minutes, disk: (TestDocument.Name, "MINUTES Parks Committee\n"));

        var result = Export(workspace);

        Assert.Contains("The oaks were pruned.", Read(workspace, "out/2023-07-07.html"), StringComparison.Ordinal);
        Assert.Contains(result.Messages, message => message is { Severity: 3 } && message.Text.Contains("not saved yet", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_at_the_beginning_of_the_file_is_no_change()
    {
        var workspace = TestWorkspace.Open(Minutes);
        workspace.Files.Add(TestDocument.Name, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Minutes)]);

        Assert.Empty(Export(workspace).Messages);
    }

    [Theory]
    [InlineData(false, "exists", "old")]
    [InlineData(true, "written", "The oaks were pruned.")]
    public void Another_file_is_replaced_only_where_that_was_asked_for(bool overwrite, string status, string expected)
    {
        var workspace = TestWorkspace.Open(Minutes, disk: ("out/2023-07-07.html", "old"));

        var result = Export(workspace, overwrite: overwrite);

        Assert.Equal((true, status), (result.Files[0].Existed, result.Files[0].Status));
        Assert.Contains(expected, Read(workspace, "out/2023-07-07.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_is_not_written_again()
    {
        var workspace = TestWorkspace.Open(Minutes);
        Export(workspace);

        var again = Export(workspace);

        Assert.Equal((true, "unchanged"), (again.Files[0].Existed, again.Files[0].Status));
    }

    [Theory]
    [InlineData("Status: published draft\nDate: 31 February 2023\n", "", "html", "to be published and there are errors")]
    [InlineData("Status: approved\nDate: 7 July 2023\n", "{ \"style\": 1 }", "html", "to be published and there are errors")]
    [InlineData("Date: 7 July 2023\n\nEXEMTP 3: The price was 90 pounds.\n", "", "html", "The public edition was not made")]
    [InlineData("Date: 7 July 2023\n\nEXEMTP 3: The price was 90 pounds.\n", "", "json", "The public edition was not made")]
    [InlineData("Date: 7 July 2023\n", "{ \"style\": \"missing\" }", "html", "the house style has errors")]
    public void What_the_command_line_refuses_is_refused(string fields, string settings, string format, string reason)
    {
        var workspace = TestWorkspace.Open(
            $"MINUTES Parks Committee\n{fields}\nPRESENT\n- Ann Lee\n\nITEM 1 Trees\n\nThe oaks.\n\nCLOSED 8pm\n",
            disk: settings.Length > 0 ? [("minutes.json", settings)] : []);

        var result = Export(workspace, format, overwrite: true);

        Assert.Equal("refused", result.Files[0].Status);
        Assert.Contains(reason, result.Messages[0].Text, StringComparison.Ordinal);
        Assert.True(result.Messages.Count(message => message.Severity == 1) > 1, "The errors themselves are told too.");
        Assert.DoesNotContain(result.Messages, message => message.Text.Contains("90 pounds", StringComparison.Ordinal));
        Assert.False(workspace.Files.FolderExists(FakeFiles.At("out")));
    }

    [Theory]
    [InlineData(false, 12, 28)]
    [InlineData(true, 14, 30)]
    public void A_message_says_where_in_the_columns_of_the_client(bool utf8, int start, int end)
    {
        var encoding = utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        var workspace = TestWorkspace.Open("MINUTES Pwyllgor\n\nITEM 1 Tŷ\n\nTŷ Siân, by @nobody-knows-hi.\n", encoding: encoding);

        var message = Assert.Single(Export(workspace, encoding: encoding).Messages, message => message.Text.Contains("@nobody-knows-hi", StringComparison.Ordinal));

        Assert.Equal(new Range(new Position(4, start), new Position(4, end)), message.Range);
        Assert.Equal(workspace.Document.Uri, message.Uri);
    }

    [Theory]
    [InlineData("minutes.minutes", "out/minutes.json", true)]
    [InlineData("july.minutes", "out/july.json", false)]
    public void Nothing_is_written_onto_settings(string name, string output, bool isRefused)
    {
        var workspace = TestWorkspace.Open(Minutes, name, disk: ("minutes.json", "{}"));

        var result = Export(workspace, "json", overwrite: true);

        Assert.Equal(isRefused ? "refused" : "written", result.Files[0].Status);
        Assert.Equal(!isRefused, workspace.Files.FileExists(FakeFiles.At(output)));
    }

    [Fact]
    public void A_link_that_leads_onto_the_source_is_not_written_through()
    {
        var workspace = TestWorkspace.Open(Minutes, disk: [(TestDocument.Name, Minutes), ("out/2023-07-07.html", "x")]);
        workspace.Files.Link("out/2023-07-07.html", TestDocument.Name);

        var result = Export(workspace, overwrite: true);

        Assert.Equal("refused", result.Files[0].Status);
        Assert.Equal("x", Read(workspace, "out/2023-07-07.html"));
    }

    [Theory]
    [InlineData("standard", "written")]
    [InlineData("own", "refused")]
    public void A_workspace_that_is_not_trusted_has_only_the_style_that_is_built_in(string style, string status)
    {
        var workspace = TestWorkspace.Open(Minutes, isTrusted: false, disk: ("minutes.json", $"{{ \"style\": \"{style}\" }}"));

        Assert.Equal(status, Export(workspace).Files[0].Status);
    }

    [Fact]
    public void A_file_named_out_is_in_the_way() =>
        Assert.Contains("'out' is a file", Export(TestWorkspace.Open(Minutes, disk: ("out", "x"))).Messages[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Minutes_that_are_no_file_cannot_be_exported()
    {
        var result = Export(TestWorkspace.Open(Minutes, isFile: false));

        Assert.Empty(result.Files);
        Assert.Contains("Save them", result.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_command_line_would_leave_out_is_left_out()
    {
        var workspace = TestWorkspace.Open(Minutes, "july.txt");

        Assert.Contains("does not end in .minutes", Assert.Single(Export(workspace).Messages).Text, StringComparison.Ordinal);
        Assert.False(workspace.Files.FolderExists(FakeFiles.At("out")));
    }

    [Fact]
    public void A_Word_document_is_written_where_the_renderer_can_make_one_and_else_refused_in_words()
    {
        var canMakeIt = Enum.GetNames<OutputFormat>().Contains("Docx");

        var result = Export(TestWorkspace.Open(Minutes), "docx");

        Assert.Equal(canMakeIt ? ["written"] : [], result.Files.Select(file => file.Status));
        Assert.Equal(!canMakeIt, result.Messages.Any(message => message.Text.StartsWith("Word documents cannot be made", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pdf", "public")]
    [InlineData("html", "Public")]
    [InlineData("html", "")]
    public void Unknown_words_are_never_guessed(string format, string edition)
    {
        var problem = Assert.Throws<RpcException>(() => Export(TestWorkspace.Open(Minutes), format, edition));

        Assert.Equal(RpcErrorCode.InvalidParams, problem.Code);
    }

    private static ExportResult Export(
        TestWorkspace workspace, string format = "html", string edition = "public", bool overwrite = false, PositionEncoding encoding = PositionEncoding.Utf16) =>
        ExportFeature.Write(
            workspace.Document,
            new ExportParams(new TextDocumentIdentifier(workspace.Document.Uri), format, edition, overwrite),
            workspace.Snapshot,
            encoding,
            CancellationToken.None);

    private static string Read(TestWorkspace workspace, string path) => Encoding.UTF8.GetString(workspace.Files.Read(FakeFiles.At(path)));
}
