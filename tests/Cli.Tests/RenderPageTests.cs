using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

public sealed class RenderPageTests
{
    [Fact]
    public void A_page_is_what_is_made_where_nothing_else_is_asked_for()
    {
        using var workspace = new Workspace().Add("tŷ.minutes", Samples.Clean);

        var result = workspace.Minutes("render", "tŷ.minutes");

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Equal(["out/tŷ.html", "tŷ.minutes"], workspace.Files());
        var page = File.ReadAllText(workspace.At("out/tŷ.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The Chairman welcomed everybody.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_rendered_from_any_folder()
    {
        using var workspace = new Workspace();

        var result = workspace.Minutes("render", RepositoryPaths.At("examples", "lewisham"), "--to", "html,json");

        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        Assert.Equal(2, workspace.Files().Length);
        Assert.DoesNotContain(": error ", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out/a.json", "out/a.html")]
    [InlineData("out/a.html", "out/a.json")]
    public void Where_one_of_two_formats_cannot_be_written_the_other_is_not_replaced(string occupied, string old)
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add(old, "old");
        Directory.CreateDirectory(workspace.At(occupied));

        var result = workspace.Minutes("render", "a.minutes", "--to", "html,json");

        Assert.Equal(ExitCode.CouldNotRun, result.ExitCode);
        Assert.Equal(["a.minutes", old], workspace.Files());
        Assert.Equal("old", File.ReadAllText(workspace.At(old)));
    }

    [Theory]
    [InlineData("{{ if }}")]
    [InlineData("{{ item.titel }}")]
    public void A_template_with_an_error_is_named_and_nothing_of_the_minutes_is_replaced(string template)
    {
        using var workspace = new Workspace()
            .Add("minutes.json", "{ \"style\": \"broken\" }")
            .Add("styles/broken/style.json", "{ \"model\": 1 }")
            .Add("styles/broken/item.html", template)
            .Add("a.minutes", Samples.Clean)
            .Add("out/a.html", "old").Add("out/a.json", "old");

        var result = workspace.Minutes("render", "a.minutes", "--to", "html,json");

        Assert.NotEqual(ExitCode.Success, result.ExitCode);
        Assert.Contains("styles/broken/item.html(1,", result.Out, StringComparison.Ordinal);
        Assert.Contains(": error MIN7", result.Out, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(workspace.At("out/a.html")));
        Assert.Equal("old", File.ReadAllText(workspace.At("out/a.json")));
    }

    [Fact]
    public void Style_names_on_the_command_line_count_before_those_of_the_settings()
    {
        using var workspace = new Workspace().Add("minutes.json", "{ \"style\": \"nowhere\" }").Add("a.minutes", Samples.Clean);

        Assert.Equal(ExitCode.Success, workspace.Minutes("render", "a.minutes", "--style", "standard").ExitCode);
    }

    [TerminalFact]
    public void A_terminal_has_a_bar_and_a_file_has_none()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean);
        var terminal = new Dictionary<string, string> { ["TERM"] = "xterm-256color" };

        var result = PseudoTerminal.Run(workspace.Root, terminal, "render a.minutes");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains("Rendering", result.Out, StringComparison.Ordinal);
        Assert.Contains("a.minutes: written to out/a.html\n", result.Out, StringComparison.Ordinal);

        PseudoTerminal.Run(workspace.Root, terminal, "render a.minutes >results.txt 2>messages.txt");
        Assert.DoesNotContain('\u001b', File.ReadAllText(workspace.At("results.txt")) + File.ReadAllText(workspace.At("messages.txt")));
    }
}
