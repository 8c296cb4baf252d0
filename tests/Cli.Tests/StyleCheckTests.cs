using System.Text;
using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary><c>minutes check styles/NAME</c>.</summary>
public sealed class StyleCheckTests
{
    private const string Json = "{ \"model\": 1 }";

    [Theory]
    [InlineData("styles/own")]
    [InlineData("styles/own/")]
    [InlineData("styles/own/style.json")]
    [InlineData("styles")]
    public void Sound_style_exits_0_however_it_is_named(string path)
    {
        using var workspace = new Workspace().Add("styles/own/style.json", Json).Add("styles/own/blocks/note.html", "<p>{{ block.text }}</p>");

        var result = workspace.Minutes("check", path);

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Empty(result.Out);
        Assert.Equal("0 errors, 0 warnings in 2 files.", result.Error.TrimEnd());
    }

    [Fact]
    public void Mistakes_in_templates_exit_1_with_their_places()
    {
        using var workspace = new Workspace()
            .Add("styles/own/style.json", Json)
            .Add("styles/own/blocks/note.html", "<p>\n{{ block.txt }}</p>")
            .Add("styles/own/footer.html", "{{ if meeting.title }}");

        var result = workspace.Minutes("check", "styles/own");

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Equal(
            [
                "styles/own/blocks/note.html(2,10): error MIN709: no member 'txt' on note; did you mean 'text'?",
                "styles/own/footer.html(1,21): error MIN707: The if at 1,4 is never closed; add {{ end }}.",
            ],
            result.Lines);
        Assert.Equal("2 errors, 0 warnings in 3 files.", result.Error.TrimEnd());
    }

    [Fact]
    public void Warnings_count_against_what_is_allowed()
    {
        using var workspace = new Workspace().Add("styles/own/style.json", Json).Add("styles/own/blocks/nots.html", "x");

        Assert.Equal(ExitCode.Success, workspace.Minutes("check", "styles/own").ExitCode);
        var result = workspace.Minutes("check", "styles/own", "--max-warnings", "0");
        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.StartsWith("styles/own/blocks/nots.html: warning MIN722: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_missing_is_a_warning_and_an_idle_label_worth_knowing()
    {
        using var workspace = new Workspace()
            .Add("styles/own/style.json", "{\n  \"labels\": { \"en\": { \"signature\": \"Signed by\" } }\n}")
            .Add("styles/own/footer.html", "<p>{{ meeting.chair.text }}</p>");

        var result = workspace.Minutes("check", "styles/own");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(2, result.Lines.Length);
        Assert.StartsWith("styles/own/footer.html(1,21): warning MIN723: `meeting.chair` may be null, and has no text then: ", result.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("styles/own/style.json(2,23): information MIN724: ", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal("0 errors, 1 warning in 2 files.", result.Error.TrimEnd());
    }

    [Fact]
    public void Mistakes_in_the_settings_are_told_beside_those_in_minutes()
    {
        using var workspace = new Workspace().Add("styles/own/style.json", "{ \"modl\": 1 }").Add("a.minutes", Samples.Clean);

        var result = workspace.Minutes("check", "styles/own", "a.minutes");

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.StartsWith("styles/own/style.json(1,3): error MIN703: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_style_is_looked_through_for_minutes()
    {
        using var workspace = new Workspace().Add("styles/own/readme.txt", "");

        var result = workspace.Minutes("check", "styles/own");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("There is no .minutes or .register file in the folder 'styles/own'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("styles/own")]
    [InlineData("styles/own/minutes.docx")]
    public void A_slip_in_the_Word_template_is_told_with_its_paragraph(string path)
    {
        var parts = WordParts.Read(File.ReadAllBytes(RepositoryPaths.At("src", "Render", "Styles", "standard", "minutes.docx")));
        var text = Encoding.UTF8.GetString(parts["word/document.xml"]);
        using var workspace = new Workspace().Add("styles/own/style.json", Json).Add("styles/own/minutes.docx", WordParts.Write(parts));
        Assert.Equal("0 errors, 0 warnings in 2 files.", workspace.Minutes("check", path).Error.TrimEnd());

        parts["word/document.xml"] = Encoding.UTF8.GetBytes(text.Replace("{{ meeting.venue }}", "{{ meeting.venu }}", StringComparison.Ordinal));
        workspace.Add("styles/own/minutes.docx", WordParts.Write(parts));
        var result = workspace.Minutes("check", path);

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Equal(
            "styles/own/minutes.docx: error MIN709: The paragraph \"{{ style.labels.venue }} {{ meeting.venu }}\" has {{ meeting.venu }}: No member 'venu' on meeting; did you mean 'venue'?",
            result.Out.TrimEnd());
    }
}
