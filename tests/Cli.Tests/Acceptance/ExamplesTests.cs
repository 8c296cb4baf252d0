using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>All examples together, as the README shows them.</summary>
public sealed class ExamplesTests
{
    /// <summary>The hints are the real faults of the pages; each is looked at before it is accepted.</summary>
    [Fact]
    public void Check_finds_no_error_and_no_warning_and_the_hints_are_known()
    {
        using var workspace = new Workspace();
        var result = workspace.Minutes("check", RepositoryPaths.At("examples"));

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.DoesNotContain(result.Lines, line => line.Contains("error MIN", StringComparison.Ordinal) || line.Contains("warning MIN", StringComparison.Ordinal));
        GoldenFile.Check(RepositoryPaths.At("tests", "Cli.Tests", "Acceptance", "examples.txt"), Hints(result));
    }

    [Fact]
    public void Every_example_is_rendered_to_every_format()
    {
        using var workspace = new Workspace();
        var result = workspace.Minutes("render", RepositoryPaths.At("examples"), "--to", "html,json,docx", "--out", "out");

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        var written = workspace.Files().Select(file => Path.ChangeExtension(file.Replace('\\', '/'), null)).Distinct().Order().ToList();
        var examples = Seed.All.Select(seed => "out/" + Path.ChangeExtension(seed.Example, null)).Order().ToList();
        Assert.Equal(examples, written);
        Assert.Equal(3 * examples.Count, workspace.Files().Length);
    }

    /// <summary>The lines of the results, each path from the folder of the examples.</summary>
    private static string Hints(MinutesResult result) =>
        string.Concat(result.Lines
            .Where(line => line.Contains(": hint MIN", StringComparison.Ordinal))
            .Select(line => line.Replace('\\', '/').Replace(RepositoryPaths.At("examples").Replace('\\', '/') + "/", "", StringComparison.Ordinal) + "\n")
            .Order(StringComparer.Ordinal));
}
