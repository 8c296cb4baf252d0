namespace MinutesDsl.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "Say what to do")]
    [InlineData("chekc a.minutes", "There is no command 'chekc'. Did you mean 'check'?")]
    [InlineData("--bogus", "There is no option '--bogus'.")]
    [InlineData("check", "Name at least one file, folder or pattern.")]
    [InlineData("check a.minutes --bogus", "There is no option '--bogus'.")]
    [InlineData("check --max-warning 3 a.minutes", "There is no option '--max-warning'. Did you mean '--max-warnings'?")]
    [InlineData("check -x a.minutes", "There is no option '-x'.")]
    [InlineData("check --bogus=1 a.minutes", "There is no option '--bogus'.")]
    [InlineData("check a.minutes --max-warnings", "--max-warnings needs a value.")]
    [InlineData("check a.minutes --max-warnings many", "--max-warnings needs a whole number, and 'many' is none.")]
    [InlineData("check a.minutes --max-warnings -1", "--max-warnings needs a whole number, and '-1' is none.")]
    [InlineData("check --max-warnings --help a.minutes", "--max-warnings needs a value, and '--help' follows it.")]
    [InlineData("[diagram] check a.minutes", "There is no command '[diagram]'.")]
    public void A_mistake_in_the_command_is_said_and_exits_2(string arguments, string message)
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);

        var result = workspace.Minutes(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help' to see how it is used.", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check --help")]
    [InlineData("check --bogus --help")]
    public void Help_has_examples_and_exits_0(string arguments)
    {
        var result = MinutesProcess.Run(Path.GetTempPath(), arguments.Split(' '));

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains("Usage:", result.Out, StringComparison.Ordinal);
        Assert.Contains("Examples:", result.Out, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        var result = MinutesProcess.Run(Path.GetTempPath(), "--version");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Matches(@"\Aminutes \d+\.\d+\.\d+\r?\n\z", result.Out);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_file_and_no_list_of_arguments()
    {
        using var workspace = new Workspace().Add("list.minutes", "--bogus\n").Add("@list.minutes", Samples.Clean);

        Assert.Equal(ExitCode.Success, workspace.Minutes("check", "@list.minutes").ExitCode);

        var missing = workspace.Minutes("check", "@nothing.minutes");
        Assert.Equal(ExitCode.CouldNotRun, missing.ExitCode);
        Assert.Contains("There is no file or folder '@nothing.minutes'.", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_hyphens_everything_is_a_path()
    {
        using var workspace = new Workspace().Add("--odd.minutes", Samples.Clean);

        Assert.Equal(ExitCode.Success, workspace.Minutes("check", "--", "--odd.minutes").ExitCode);
    }

    [UnixFact]
    public void A_failure_that_nobody_foresaw_is_one_sentence()
    {
        using var workspace = new Workspace();
        const string InAFolderThatIsGone = "mkdir gone && cd gone && rmdir ../gone && \"$0\" check a.minutes";

        using var process = MinutesProcess.Start(workspace.Root, new Dictionary<string, string>(), "/bin/sh", "-c", InAFolderThatIsGone, MinutesProcess.Executable);
        var plain = MinutesProcess.Finish(process, process.StandardOutput.ReadToEndAsync());

        Assert.Equal(ExitCode.CouldNotRun, plain.ExitCode);
        Assert.StartsWith("minutes could not run: ", plain.Error, StringComparison.Ordinal);
        Assert.Single(plain.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", plain.Error, StringComparison.Ordinal);

        var debug = new Dictionary<string, string> { ["MINUTES_DEBUG"] = "1" };
        using var again = MinutesProcess.Start(workspace.Root, debug, "/bin/sh", "-c", InAFolderThatIsGone, MinutesProcess.Executable);
        Assert.Contains("   at ", MinutesProcess.Finish(again, again.StandardOutput.ReadToEndAsync()).Error, StringComparison.Ordinal);
    }
}
