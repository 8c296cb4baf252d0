using MinutesDsl.LanguageServer.Features.Preview;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class PreviewTests
{
    private const string Minutes = "MINUTES Parks Committee\nDate: Friday 7 July 2023\n\nPRESENT\n- Ann Lee\n\nITEM 1 Trees\n\nThe oaks were pruned.\n";
    private const string Exempt = "MINUTES Parks Committee\nDate: Friday 7 July 2023\n\nITEM 1 Land\nExempt: 3\nPublic title: Land\n\nThe price was 90 pounds.\n";
    private const string Slip = "MINUTES Parks Committee\n\nITEM 1 Land\n\nEXEMTP 3: The price was 90 pounds.\n";
    private const string OwnStyle = "{ \"model\": 1, \"name\": \"Own\" }";

    [Fact]
    public void The_page_is_whole_and_marks_the_lines_of_its_source_counted_from_one()
    {
        var preview = Show(Minutes);

        Assert.StartsWith("<!DOCTYPE html>", preview.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("data-line=\"9\"", preview.Html, StringComparison.Ordinal);
        Assert.Contains("The oaks were pruned.", preview.Html, StringComparison.Ordinal);
        Assert.Null(preview.Message);
        Assert.Equal((7, "public", "standard"), (preview.Version ?? 0, preview.Edition, preview.Style));
    }

    [Fact]
    public void Minutes_with_Windows_line_ends_have_the_same_marks()
    {
        var preview = Show(Minutes.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Contains("data-line=\"9\"", preview.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "draft", true)]
    [InlineData("Status: published draft\n", "published draft", true)]
    [InlineData("Status: approved on 4 August 2023\n", "approved", false)]
    [InlineData("Status: signed\n", "signed", false)]
    public void It_says_how_far_the_minutes_are(string field, string status, bool isDraft)
    {
        var preview = Show(Minutes.Replace("Date:", field + "Date:", StringComparison.Ordinal));

        Assert.Equal((status, isDraft), (preview.Status, preview.IsDraft));
    }

    [Theory]
    [InlineData("Status: approved\nDate: 31 February 2023\n")]
    [InlineData("Status: signed\n")]
    public void Minutes_with_errors_are_shown_all_the_same(string fields)
    {
        var preview = Show($"MINUTES Parks Committee\n{fields}\nITEM 1 Trees\n\nThe oaks were pruned by @nobody.\n");

        Assert.Contains("The oaks were pruned", preview.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Welsh_minutes_have_Welsh_words()
    {
        var preview = Show("COFNODION Pwyllgor y Parciau\nDyddiad: 7 Gorffennaf 2023\n\nPRESENNOL\n- Siân Llŷr\n\nEITEM 1 Coed\n\nTociwyd y derw.\n");

        Assert.Contains("lang=\"cy\"", preview.Html, StringComparison.Ordinal);
        Assert.Contains("Siân Llŷr", preview.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Edition.Public, false)]
    [InlineData(Edition.Full, true)]
    public void Only_the_full_edition_shows_exempt_text(Edition edition, bool isShown)
    {
        var preview = Show(Exempt, edition);

        Assert.NotNull(preview.Html);
        Assert.Equal(isShown, preview.Html?.Contains("90 pounds", StringComparison.Ordinal));
    }

    [Fact]
    public void The_public_edition_is_refused_where_exempt_text_may_be_unmarked()
    {
        var preview = Show(Slip);

        Assert.Null(preview.Html);
        Assert.Equal(RenderCatalogue.PublicEditionRefused.Format, preview.Message);
        Assert.Contains("90 pounds", Show(Slip, Edition.Full).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_that_of_the_editor_and_the_style_that_of_the_project()
    {
        var workspace = TestWorkspace.Open(Minutes, disk:
        [
            (TestDocument.Name, "MINUTES Parks Committee\n\nITEM 1 Trees\n\nThis was saved.\n"),
            ("minutes.json", "{ \"style\": \"own\" }"),
            ("styles/own/style.json", OwnStyle),
            ("styles/own/minutes.html", "<p>In our own style: {{ meeting.body }}</p>"),
        ]);

        var preview = Show(workspace, Edition.Public);

        Assert.Equal("<p>In our own style: Parks Committee</p>", preview.Html?.Trim());
        Assert.Equal("own", preview.Style);
    }

    [Fact]
    public void A_workspace_that_is_not_trusted_runs_no_template_of_its_own()
    {
        var workspace = TestWorkspace.Open(Minutes, isTrusted: false, disk:
        [
            ("minutes.json", "{ \"style\": \"own\" }"), ("styles/own/style.json", OwnStyle), ("styles/own/minutes.html", "<p>own</p>"),
        ]);

        var preview = Show(workspace, Edition.Public);

        Assert.Contains("The oaks were pruned.", preview.Html, StringComparison.Ordinal);
        Assert.Equal("standard", preview.Style);
        Assert.Contains("not trusted", preview.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own", "<p>{{ meeting.nothing }}</p>", "styles/own/minutes.html, line 1: ")]
    [InlineData("own", "<p>{{ for }}</p>", "styles/own/minutes.html, line 1: ")]
    [InlineData("missing", "", "There is no house style \"missing\"")]
    [InlineData("../own", "", "There can be no style '../own'")]
    public void A_style_that_fails_says_where_and_gives_no_page(string asked, string template, string message)
    {
        var workspace = TestWorkspace.Open(Minutes, disk: [("styles/own/style.json", OwnStyle), ("styles/own/minutes.html", template)]);

        var preview = Show(workspace, Edition.Public, asked);

        Assert.Null(preview.Html);
        Assert.Contains(message, preview.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("july.minutes", true, "", null)]
    [InlineData("2023/a b/july.minutes", true, "2023/a%20b", "")]
    [InlineData("july.minutes", false, null, null)]
    public void It_says_where_links_lead_to(string name, bool isFile, string? first, string? second)
    {
        var workspace = TestWorkspace.Open(Minutes, name, isFile: isFile, disk: ("minutes.json", "{}"));

        var preview = Show(workspace, Edition.Public);

        var root = DocumentPath.ToUri(FakeFiles.Root);
        Assert.Equal(new[] { first, second }.OfType<string>().Select(part => part.Length == 0 ? root : $"{root}/{part}"), preview.AssetRoots);
    }

    [Fact]
    public void A_register_has_no_preview()
    {
        var preview = Show(TestWorkspace.Open("REGISTER\n", "people.register", DocumentKind.Register), Edition.Public);

        Assert.Null(preview.Html);
        Assert.Contains("Only minutes can be previewed", preview.Message, StringComparison.Ordinal);
    }

    private static PreviewResult Show(string text, Edition edition = Edition.Public) => Show(TestWorkspace.Open(text), edition);

    private static PreviewResult Show(TestWorkspace workspace, Edition edition, string? style = null) => PreviewFeature.Show(
        workspace.Document, edition, style, workspace.Snapshot.Settings.WorkspaceTrusted, workspace.Snapshot.Files, CancellationToken.None);
}
