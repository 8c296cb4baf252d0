namespace MinutesDsl.Cli.Tests;

public sealed class ExemptTests
{
    [Theory]
    [InlineData("check", ".")]
    [InlineData("render", ".", "--to", "json")]
    [InlineData("render", ".", "--to", "json", "--force")]
    public void Nothing_exempt_is_in_a_message_or_a_public_file(params string[] arguments)
    {
        using var workspace = new Workspace().Add("exempt.minutes", Samples.WithExemptItem).Add("slip.minutes", Samples.WithExemptSlip);

        var result = workspace.Minutes(arguments);

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Contains("exempt.minutes(13,27): error MIN101", result.Out, StringComparison.Ordinal);
        Assert.Contains("slip.minutes(10,1): error MIN501", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Samples.Secret, result.Out + result.Error, StringComparison.Ordinal);
        Assert.All(workspace.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)), file =>
            Assert.DoesNotContain(Samples.Secret, File.ReadAllText(workspace.At(file)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public", ExitCode.Errors, "out/old.json")]
    [InlineData("full", ExitCode.Success, "out/old.json out/slip.full.json")]
    public void The_public_edition_is_refused_where_it_is_not_certain_what_is_exempt(string edition, int exitCode, string outputs)
    {
        using var workspace = new Workspace().Add("slip.minutes", Samples.WithExemptSlip).Add("out/old.json", "old");

        var result = workspace.Minutes("render", "slip.minutes", "--to", "json", "--edition", edition, "--force");

        Assert.True(exitCode == result.ExitCode, result.ToString());
        Assert.Equal([.. outputs.Split(' '), "slip.minutes"], workspace.Files());
        Assert.Equal(edition == "public", result.Error.Contains("slip.minutes: not written, because what is exempt in it is not marked clearly.", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_who_asked_for_the_full_edition_are_told_what_is_wrong_in_it()
    {
        using var workspace = new Workspace().Add("exempt.minutes", Samples.WithExemptItem);

        var result = workspace.Minutes("render", "exempt.minutes", "--to", "json", "--edition", "full");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains($"@{Samples.Secret}", result.Out, StringComparison.Ordinal);
        Assert.Contains(Samples.Secret, File.ReadAllText(workspace.At("out/exempt.full.json")), StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_terminal_shows_no_source_line_that_is_exempt_or_may_be()
    {
        using var workspace = new Workspace()
            .Add("exempt.minutes", Samples.WithExemptItem)
            .Add("slip.minutes", Samples.WithExemptSlip)
            .Add("open.minutes", Samples.WithError("draft"));

        var result = PseudoTerminal.Run(workspace.Root, new Dictionary<string, string> { ["TERM"] = "dumb" }, "check .");

        Assert.DoesNotContain(Samples.Secret, result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("The price", result.Out, StringComparison.Ordinal);
        Assert.Contains("    @nobody welcomed everybody.\n    ^^^^^^^\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "", ExitCode.Success)]
    [InlineData("published draft", "", ExitCode.Errors)]
    [InlineData("published draft", "--force", ExitCode.Success)]
    [InlineData("approved", "", ExitCode.Errors)]
    [InlineData("signed", "", ExitCode.Errors)]
    [InlineData("signed", "--force", ExitCode.Success)]
    public void From_published_draft_on_errors_keep_minutes_from_being_written(string status, string force, int exitCode)
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.WithError(status)).Add("out/a.json", "old");

        var result = workspace.Minutes(["render", "a.minutes", "--to", "json", .. force.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.True(exitCode == result.ExitCode, result.ToString());
        Assert.Contains("error MIN101", result.Out, StringComparison.Ordinal);
        Assert.Equal(exitCode == ExitCode.Errors, File.ReadAllText(workspace.At("out/a.json")) == "old");
        Assert.Equal(exitCode == ExitCode.Errors, result.Error.Contains("Mend them, or add --force.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("minutes.json", Samples.SettingsWithError)]
    public void An_error_in_the_projects_own_files_counts(string name, string text)
    {
        using var workspace = new Workspace()
            .Add("a.minutes", Samples.Clean.Replace("Venue:", "Status: approved\nVenue:", StringComparison.Ordinal)).Add(name, text);

        Assert.Equal(ExitCode.Errors, workspace.Minutes("render", "a.minutes", "--to", "json").ExitCode);
        Assert.Equal(ExitCode.Success, workspace.Minutes("render", "a.minutes", "--to", "json", "--force").ExitCode);
    }

    [Fact]
    public void Hints_are_for_those_who_write_and_not_for_those_who_publish()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean.Replace("Venue: Town Hall\n", "", StringComparison.Ordinal));

        Assert.Contains(": hint MIN510: ", workspace.Minutes("check", "a.minutes").Out, StringComparison.Ordinal);
        Assert.Equal(["a.minutes: written to out/a.json"], workspace.Minutes("render", "a.minutes", "--to", "json").Lines);
    }
}
