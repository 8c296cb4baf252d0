namespace MinutesDsl.Cli.Tests;

/// <summary>A document that is open in Word is never replaced under its reader's hands.</summary>
public sealed class OpenInWordTests
{
    [Theory]
    [InlineData("~$nutes-of-july.docx", "Word")]
    [InlineData(".~lock.minutes-of-july.docx#", "LibreOffice")]
    public void An_open_document_is_not_replaced(string mark, string program)
    {
        using var workspace = new Workspace().Add("minutes-of-july.minutes", Samples.Clean).Add("out/minutes-of-july.docx", "old").Add("out/" + mark, "");
        var result = workspace.Minutes("render", "minutes-of-july.minutes", "--to", "docx,html");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains($"minutes-of-july.minutes: not written. Close 'out/minutes-of-july.docx' in {program} and try again.", result.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(workspace.At("out/minutes-of-july.docx")));
        Assert.False(File.Exists(workspace.At("out/minutes-of-july.html")));
    }

    [Fact]
    public void A_mark_that_was_left_behind_by_a_document_that_is_gone_is_no_obstacle()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("out/~$a.docx", "");
        Assert.Equal(ExitCode.Success, workspace.Minutes("render", "a.minutes", "--to", "docx").ExitCode);
    }

    [Fact]
    public void A_refusal_of_the_system_is_told_as_what_it_is()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("out/a.docx", "old");
        // ERROR_SHARING_VIOLATION, as Windows gives it where Word has the file open.
        var files = new TroubledFiles(path => path == workspace.At("out/a.docx") ? new IOException("in use", unchecked((int)0x80070020)) : null);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = CommandLine.Invoke(["render", ".", "--to", "docx"], new CommandContext(new CliStreams(output, error), files, workspace.Root, CancellationToken.None));

        Assert.Equal(ExitCode.CouldNotRun, exitCode);
        Assert.Contains("a.minutes: not written. Close 'out/a.docx' in Word and try again.", error.ToString(), StringComparison.Ordinal);
    }
}
