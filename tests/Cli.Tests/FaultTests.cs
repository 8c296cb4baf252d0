namespace MinutesDsl.Cli.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData(typeof(InvalidOperationException), "a.minutes: not written: there is a fault in this program (")]
    [InlineData(typeof(IOException), "a.minutes: not written, because it could not be read.")]
    public void What_goes_wrong_with_one_file_does_not_keep_the_others_from_being_written(Type problem, string sentence)
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("b.minutes", Samples.Clean);
        var files = new TroubledFiles(path => path == workspace.At("a.minutes") ? Activator.CreateInstance(problem) as Exception : null);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = CommandLine.Invoke(
            ["render", ".", "--to", "json"], new CommandContext(new CliStreams(output, error), files, workspace.Root, CancellationToken.None));

        Assert.Equal(ExitCode.CouldNotRun, exitCode);
        Assert.Contains(sentence, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("b.minutes: written to out/b.json", output.ToString(), StringComparison.Ordinal);
    }
}
