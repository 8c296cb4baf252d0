namespace MinutesDsl.Cli.Tests;

public sealed class RenderTests
{
    [Fact]
    public void Minutes_are_written_and_where_is_said()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);

        var result = workspace.Minutes("render", "a.minutes", "--to", "json");

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Equal(["a.minutes", "out/a.json"], workspace.Files());
        Assert.Equal(["a.minutes: written to out/a.json"], result.Lines);
        Assert.Equal("0 errors, 0 warnings in 1 file. 1 of 1 meeting written.", result.Error.TrimEnd());
    }

    [Theory]
    [InlineData("2023", "out/b.json out/july/c.json")]
    [InlineData("2023/", "out/b.json out/july/c.json")]
    [InlineData("2023/july", "out/c.json")]
    [InlineData("2023/**/*.minutes", "out/b.json out/july/c.json")]
    [InlineData("2023/july/c.minutes", "out/2023/july/c.json")]
    [InlineData("2023/july/c.minutes a.minutes", "out/2023/july/c.json out/a.json")]
    [InlineData(".", "out/2023/b.json out/2023/july/c.json out/a.json out/apart/d.json")]
    [InlineData("apart/d.minutes", "out/d.json")]
    [InlineData("a.minutes --edition full", "out/a.full.json")]
    [InlineData("a.minutes --out published/web", "published/web/a.json")]
    [InlineData("a.minutes --out ./published/", "published/a.json")]
    [InlineData("a.minutes --to json,JSON --to json", "out/a.json")]
    public void Outputs_mirror_the_inputs(string arguments, string outputs)
    {
        using var workspace = new Workspace().Add("minutes.json", "{}").Add("apart/minutes.json", "{}");
        foreach (var name in new[] { "a.minutes", "2023/b.minutes", "2023/july/c.minutes", "apart/d.minutes" })
            workspace.Add(name, Samples.Clean);
        var before = workspace.Files();

        var result = workspace.Minutes(["render", .. arguments.Split(' '), .. arguments.Contains("--to", StringComparison.Ordinal) ? Array.Empty<string>() : ["--to", "json"]]);

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Equal(outputs.Split(' ').Order(StringComparer.Ordinal), workspace.Files().Except(before));
    }

    [Theory]
    [InlineData("minutes.minutes --to json --out .", "would be written onto './minutes.json'")]
    [InlineData("x y", "'x/a.minutes' and 'y/a.minutes' would both be written to 'out/a.html'.")]
    [InlineData("x/a.minutes --out x/a.minutes", "--out should be a folder, and 'x/a.minutes' is a file.")]
    [InlineData("x/a.minutes --out x/a.minutes/deeper", "--out should be a folder, and 'x/a.minutes' is a file.")]
    [InlineData("x/a.minutes --style nowhere", "The house style could not be read. Nothing was written.")]
    [InlineData("x/a.minutes --style ../x", "There can be no style '../x'")]
    [InlineData("x/a.minutes --style", "--style needs a value.")]
    [InlineData("x/a.minutes --to pdf", "There is no format 'pdf'. Choose from: docx, html, json.")]
    [InlineData("x/a.minutes --to html,", "There is no format ''.")]
    [InlineData("x/a.minutes --to htlm", "Did you mean 'html'?")]
    [InlineData("x/a.minutes --to --out z", "--to needs a value, and '--out' follows it.")]
    [InlineData("x/a.minutes --edition secret", "There is no edition 'secret'.")]
    [InlineData("x/a.minutes --forse", "There is no option '--forse'. Did you mean '--force'?")]
    [InlineData("x/people.register", "'x/people.register' is not a .minutes file, and was left out.")]
    [InlineData("nothing.minutes", "There is no file or folder 'nothing.minutes'.")]
    [InlineData("empty", "There is no .minutes file in the folder 'empty', nor in the folders below it.")]
    public void What_cannot_be_done_is_refused_before_anything_is_written(string arguments, string message)
    {
        using var workspace = new Workspace()
            .Add("minutes.minutes", Samples.Clean).Add("x/a.minutes", Samples.Clean).Add("y/a.minutes", Samples.Clean).Add("x/people.register", "REGISTER\n");
        Directory.CreateDirectory(workspace.At("empty"));
        var before = workspace.Files();

        var result = workspace.Minutes(["render", .. arguments.Split(' ')]);

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Files());
    }

    [Fact]
    public void A_style_of_nowhere_says_what_was_looked_for()
    {
        using var workspace = new Workspace().Add("project/minutes.json", "{ \"style\": \"lewisham\" }").Add("project/a.minutes", Samples.Clean);

        var result = workspace.Minutes("render", "project/a.minutes");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("project/styles/lewisham/style.json", result.Out, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_style_that_leads_out_of_its_folder_is_not_read()
    {
        using var workspace = new Workspace().Add("secret/style.json", "{}").Add("project/minutes.json", "{ \"style\": \"x\" }").Add("project/a.minutes", Samples.Clean);
        Directory.CreateDirectory(workspace.At("project/styles/x"));
        File.CreateSymbolicLink(workspace.At("project/styles/x/style.json"), workspace.At("secret/style.json"));

        Assert.Equal(ExitCode.CouldNotRun, workspace.Minutes("render", "project/a.minutes").ExitCode);
    }

    [Fact]
    public void A_missing_path_is_2_and_the_rest_is_written()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);

        var result = workspace.Minutes("render", "a.minutes", "missing.minutes", "--to", "json");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("out/a.json", workspace.Files());
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_not_written_and_the_rest_is()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.NotUtf8).Add("b.minutes", Samples.Clean);

        var result = workspace.Minutes("render", ".", "--to", "json");

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.StartsWith("a.minutes(1,1): error MIN001", result.Out, StringComparison.Ordinal);
        Assert.Contains("a.minutes: not written, because it could not be read.", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.minutes", "b.minutes", "out/b.json"], workspace.Files());
    }

    [Fact]
    public void A_folder_in_the_way_keeps_one_from_being_written_and_not_the_others()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("b.minutes", Samples.Clean);
        Directory.CreateDirectory(workspace.At("out/a.json"));

        var result = workspace.Minutes("render", ".", "--to", "json");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("a.minutes: not written: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.minutes", "b.minutes", "out/b.json"], workspace.Files());
    }

    [UnixFact]
    public void A_folder_that_cannot_be_written_to_is_said()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);

        // Not even root may make files here.
        var result = workspace.Minutes("render", "a.minutes", "--to", "json", "--out", "/proc/minutes");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Contains("a.minutes: not written: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.minutes"], workspace.Files());
    }

    [Fact]
    public void Rendering_twice_gives_the_same_bytes()
    {
        using var workspace = new Workspace().Add("tŷ.minutes", Samples.Clean);

        workspace.Minutes("render", "tŷ.minutes", "--to", "json");
        var first = File.ReadAllBytes(workspace.At("out/tŷ.json"));
        workspace.Minutes("render", workspace.At("tŷ.minutes"), "--to", "json", "--out", workspace.At("out"));

        Assert.Equal(first, File.ReadAllBytes(workspace.At("out/tŷ.json")));
        Assert.Equal(["out/tŷ.json", "tŷ.minutes"], workspace.Files());
    }

    [Fact]
    public void A_link_to_a_source_is_not_written_through()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);
        Directory.CreateDirectory(workspace.At("out"));
        File.CreateSymbolicLink(workspace.At("out/a.json"), workspace.At("a.minutes"));

        var result = workspace.Minutes("render", "a.minutes", "--to", "json");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Equal(Samples.Clean, File.ReadAllText(workspace.At("a.minutes")));
    }

    [UnixFact]
    public void Ctrl_C_ends_the_work_and_leaves_no_temporary_files()
    {
        const int Meetings = 400;
        using var workspace = new Workspace();
        for (var i = 0; i < Meetings; i++)
            workspace.Add($"{new string('n', 180)}{i}.minutes", Samples.Clean);

        using var process = MinutesProcess.Start(workspace.Root, new Dictionary<string, string>(), MinutesProcess.Executable, "render", ".", "--to", "json");

        // Once the first line is here the work goes on; it cannot come to its end before the rest is read, since a pipe holds 64 KiB.
        Assert.NotNull(process.StandardOutput.ReadLine());
        using (var kill = System.Diagnostics.Process.Start("/bin/sh", ["-c", $"kill -INT {process.Id}"]))
            kill.WaitForExit();
        var result = MinutesProcess.Finish(process, process.StandardOutput.ReadToEndAsync());

        Assert.True(result.ExitCode == ExitCode.Interrupted, result.Error);
        Assert.Contains("Stopped.", result.Error, StringComparison.Ordinal);
        Assert.InRange(workspace.Files().Count(name => name.EndsWith(".json", StringComparison.Ordinal)), 1, Meetings - 1);
        Assert.DoesNotContain(workspace.Files(), name => name.Contains(".tmp", StringComparison.Ordinal));
    }
}
