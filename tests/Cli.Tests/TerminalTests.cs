namespace MinutesDsl.Cli.Tests;

public sealed class TerminalTests
{
    private static readonly Dictionary<string, string> Colourful = new() { ["TERM"] = "xterm-256color" };
    private static readonly Dictionary<string, string> Plain = new() { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "1" };
    private static readonly Dictionary<string, string> Dumb = new() { ["TERM"] = "dumb" };

    [TerminalFact]
    public void A_terminal_shows_the_source_line_and_carets()
    {
        using var workspace = new Workspace().Add("minutes.json", "{\n\t\"会議\": 1, \"council\": 5\n}\n").Add("a.minutes", Samples.Clean);

        var result = PseudoTerminal.Run(workspace.Root, Plain, "check a.minutes");

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Contains(
            """
            minutes.json(2,2): warning MIN781: There is no setting '会議'. Correct its name, or remove it.
                    "会議": 1, "council": 5
                    ^^^^^^

            """,
            result.Out,
            StringComparison.Ordinal);
        Assert.Contains($"\n{new string(' ', 30)}^\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[3", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[9", result.Out, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_terminal_shows_colours()
    {
        using var workspace = new Workspace().Add("minutes.json", Samples.SettingsWithError).Add("a.minutes", Samples.Clean);

        var result = PseudoTerminal.Run(workspace.Root, Colourful, "check a.minutes");

        Assert.Matches("\u001b\\[[0-9;]+merror MIN782\u001b\\[0m: 'council' should be a text", result.Out);
    }

    [TerminalFact]
    public void A_dumb_terminal_shows_carets_without_control_sequences()
    {
        using var workspace = new Workspace().Add("minutes.json", Samples.SettingsWithError).Add("a.minutes", Samples.Clean);

        var result = PseudoTerminal.Run(workspace.Root, Dumb, "check a.minutes");

        Assert.Contains("      \"council\": 5\n                 ^\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", result.Out, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void Many_files_have_a_bar_that_goes_away()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 12; i++)
            workspace.Add($"{i}.minutes", Samples.Clean);

        var result = PseudoTerminal.Run(workspace.Root, Colourful, "check .");

        Assert.Equal(ExitCode.Success, result.ExitCode);
        Assert.Contains("Checking", result.Out, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings in 12 files.", result.Out, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_bar_never_goes_into_a_file()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 12; i++)
            workspace.Add($"{i}.minutes", Samples.NotUtf8);

        PseudoTerminal.Run(workspace.Root, Colourful, "check . >results.txt 2>messages.txt");

        Assert.DoesNotContain('\u001b', File.ReadAllText(workspace.At("results.txt")) + File.ReadAllText(workspace.At("messages.txt")));
        Assert.Equal(12, File.ReadAllLines(workspace.At("results.txt")).Length);
    }
}
