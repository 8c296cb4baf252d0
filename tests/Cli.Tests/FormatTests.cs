using System.Text;

namespace MinutesDsl.Cli.Tests;

public sealed class FormatTests
{
    private const string Untidy = "MINUTES  Planning Committee\ndate:  7/7/2023\nPRESENT\n\n• Councillor Ann Smith\n\n\u2022 Councillor Bob Jones \n";
    private const string Tidy = "MINUTES Planning Committee\nDate: 7 July 2023\n\nPRESENT\n- Councillor Ann Smith\n- Councillor Bob Jones\n";

    [Fact]
    public void Files_are_rewritten_in_place_and_it_is_said_which()
    {
        using var workspace = new Workspace().Add("a.minutes", Untidy).Add("b.minutes", Tidy).Add("people.register", "REGISTER\nBODY Panel\nMEMBERS\n* Ann Smith\n");

        var result = workspace.Minutes("format", ".");

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Equal(["a.minutes: formatted", "people.register: formatted"], result.Lines);
        Assert.Equal("2 of 3 files formatted.", result.Error.TrimEnd());
        Assert.Equal(Tidy, File.ReadAllText(workspace.At("a.minutes")));
        Assert.Equal("REGISTER\n\nBODY Panel\n\nMEMBERS\n- Ann Smith\n", File.ReadAllText(workspace.At("people.register")));
        Assert.Equal(["a.minutes", "b.minutes", "people.register"], workspace.Files());
        Assert.Empty(workspace.Minutes("format", ".").Lines);
    }

    [Theory]
    [InlineData(Untidy, ExitCode.Errors, "a.minutes: would be formatted", "1 of 1 file would be formatted.")]
    [InlineData(Tidy, ExitCode.Success, "", "0 of 1 file would be formatted.")]
    public void A_check_writes_nothing_and_is_1_where_a_file_would_change(string text, int exitCode, string expected, string summary)
    {
        using var workspace = new Workspace().Add("a.minutes", text);

        var result = workspace.Minutes("format", "--check", "a.minutes");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(expected, result.Out.TrimEnd());
        Assert.Equal(summary, result.Error.TrimEnd());
        Assert.Equal(text, File.ReadAllText(workspace.At("a.minutes")));
    }

    [Theory]
    [InlineData("--diff", ExitCode.Success)]
    [InlineData("--diff --check", ExitCode.Errors)]
    public void A_diff_shows_the_lines_and_writes_nothing(string options, int exitCode)
    {
        using var workspace = new Workspace().Add("a.minutes", Untidy);

        var result = workspace.Minutes(["format", "a.minutes", .. options.Split(' ')]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(
            """
            --- a.minutes
            +++ a.minutes
            @@ -1,7 +1,6 @@
            -MINUTES  Planning Committee
            +MINUTES Planning Committee
            -date:  7/7/2023
            +Date: 7 July 2023
            +
             PRESENT
            -
            -• Councillor Ann Smith
            +- Councillor Ann Smith
            -
            -• Councillor Bob Jones 
            +- Councillor Bob Jones
            """.ReplaceLineEndings("\n"),
            string.Join('\n', result.Lines));
        Assert.Equal(Untidy, File.ReadAllText(workspace.At("a.minutes")));
    }

    [UnixFact]
    public void A_diff_can_be_applied_with_patch()
    {
        using var workspace = new Workspace();
        var paragraphs = string.Concat(Enumerable.Range(1, 40).Select(i => i % 9 == 0 ? $"*   Entry {i}.  \n\n\n" : $"Paragraph {i}.\n\n"));
        workspace.Add("a.minutes", "MINUTES Committee\nKind: extract\n\nITEM 1 Title\n\n" + paragraphs.TrimEnd());
        var diff = workspace.Minutes("format", "a.minutes", "--diff");
        workspace.Add("b.minutes", File.ReadAllBytes(workspace.At("a.minutes"))).Add("a.diff", diff.Out);
        if (!File.Exists("/usr/bin/patch"))
            return;

        using var process = MinutesProcess.Start(workspace.Root, new Dictionary<string, string>(), "/usr/bin/patch", "b.minutes", "a.diff");
        var patched = MinutesProcess.Finish(process, process.StandardOutput.ReadToEndAsync());
        workspace.Minutes("format", "a.minutes");

        Assert.True(patched.ExitCode == 0, patched.ToString() + diff);
        Assert.Equal(File.ReadAllText(workspace.At("a.minutes")), File.ReadAllText(workspace.At("b.minutes")));
    }

    [Theory]
    [InlineData("public", false)]
    [InlineData("full", true)]
    public void A_diff_shows_exempt_lines_only_to_those_who_asked_for_the_full_edition(string edition, bool isShown)
    {
        var text = Samples.WithExemptItem.Replace("The price", "// not for the public: marker-word\n   - The  \u00A0price", StringComparison.Ordinal).Replace("ITEM 5 ", "ITEM  5 ", StringComparison.Ordinal).Replace("READMITTED", "// also about marker-word\nREADMITTED  ", StringComparison.Ordinal);
        using var workspace = new Workspace().Add("a.minutes", text);

        var result = workspace.Minutes("format", "a.minutes", "--diff", "--edition", edition);

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Equal(isShown, result.Out.Contains(Samples.Secret, StringComparison.Ordinal));
        Assert.Equal(!isShown, result.Lines.Contains("-(exempt text)") && result.Lines.Contains("+(exempt text)"));
        Assert.Contains("+ITEM 5 Land", result.Lines);
    }

    [Fact]
    public void A_diff_shows_no_line_at_all_where_it_is_not_certain_what_is_exempt()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.WithExemptSlip.Replace("Venue: ", "Venue:   ", StringComparison.Ordinal));

        var result = workspace.Minutes("format", "a.minutes", "--diff");

        Assert.All(result.Lines.Skip(2).Where(line => !line.StartsWith("@@", StringComparison.Ordinal)), line => Assert.True(line.Length == 1 || line[1..] == "(exempt text)", line));
    }

    [Fact]
    public void The_encoding_its_mark_and_the_line_ends_stay()
    {
        var crlf = Untidy.Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd();
        using var workspace = new Workspace()
            .Add("utf8.minutes", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(crlf)])
            .Add("utf16.minutes", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(crlf)]);

        workspace.Minutes("format", ".");

        var tidy = Tidy.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(tidy)], File.ReadAllBytes(workspace.At("utf8.minutes")));
        Assert.Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(tidy)], File.ReadAllBytes(workspace.At("utf16.minutes")));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_an_error_and_stays_as_it_is()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.NotUtf8).Add("b.minutes", Untidy);

        var result = workspace.Minutes("format", ".");

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.StartsWith("a.minutes(1,1): error MIN001: ", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal("b.minutes: formatted", result.Lines[1]);
        Assert.Equal(Samples.NotUtf8, File.ReadAllBytes(workspace.At("a.minutes")));
    }

    [Theory]
    [InlineData("missing.minutes", "There is no file or folder 'missing.minutes'.")]
    [InlineData("minutes.json", "'minutes.json' is not a .minutes or .register file, and was left out.")]
    public void What_cannot_be_formatted_is_2_and_the_rest_is(string path, string message)
    {
        using var workspace = new Workspace().Add("a.minutes", Untidy).Add("minutes.json", "{  }");

        var result = workspace.Minutes("format", path, "a.minutes");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.minutes: formatted"], result.Lines);
        Assert.Equal("{  }", File.ReadAllText(workspace.At("minutes.json")));
    }

    [Fact]
    public void A_read_only_file_is_2_and_stays_as_it_is()
    {
        using var workspace = new Workspace().Add("a.minutes", Untidy).Add("b.minutes", Untidy);
        File.SetAttributes(workspace.At("a.minutes"), FileAttributes.ReadOnly);

        var result = workspace.Minutes("format", "a.minutes", "b.minutes");

        File.SetAttributes(workspace.At("a.minutes"), FileAttributes.Normal);
        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("a.minutes: not written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("is read-only.", result.Error, StringComparison.Ordinal);
        Assert.Equal(Untidy, File.ReadAllText(workspace.At("a.minutes")));
        Assert.Equal(["a.minutes", "b.minutes"], workspace.Files());
        Assert.Equal(Tidy, File.ReadAllText(workspace.At("b.minutes")));
    }

    [Fact]
    public void The_projects_own_fields_count()
    {
        using var workspace = new Workspace()
            .Add("minutes.json", "{ \"fields\": [\"Trading as\"] }")
            .Add("a.minutes", "MINUTES Licensing\n\nITEM 1 Premises\ntrading  AS:   The Bell\n\nThe panel met.\n");

        workspace.Minutes("format", "a.minutes");

        Assert.Contains("\nTrading as: The Bell\n\n", File.ReadAllText(workspace.At("a.minutes")), StringComparison.Ordinal);
    }
}
