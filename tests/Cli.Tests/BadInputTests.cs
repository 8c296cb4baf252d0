using System.Text;

namespace MinutesDsl.Cli.Tests;

/// <summary>Inputs that nobody means well with: a clear message each, exit 1 or 2, no stack trace, nothing half-written.</summary>
public sealed class BadInputTests
{
    private const string Minutes = "MINUTES Committee\nKind: extract\n\nITEM 1 One\n\nSaid.\n";

    public static TheoryData<string, int, string> Cases() => new()
    {
        { "a picture", 1, "MIN001" },
        { "nothing at all", 1, "MIN006" },
        { "one line of 20 MB", 1, "MIN006" },
        { "one line of 20 MB of stars", 1, "MIN006" },
        { "2,000 levels of lists", 1, "MIN003" },
        { "handles without a register", 1, "MIN101" },
        { "a style that extends itself", 2, "MIN70" },
        { "a style that is not there", 2, "nowhere" },
        { "a template with an endless loop", 1, "MIN7" },
        { "a template that fills the memory", 1, "MIN7" },
        { "a template that calls itself", 1, "MIN7" },
        { "settings that are no JSON", 1, "MIN78" },
        { "an output that is occupied", 2, "a.html" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_a_clear_message(string what, int exitCode, string says)
    {
        using var workspace = Make(what);
        var before = workspace.Files();

        var check = workspace.Minutes("check", ".");
        var render = workspace.Minutes("render", ".", "--to", "html,json", "--out", "out");

        var all = check.Out + check.Error + render.Out + render.Error;
        Assert.Contains(says, all, StringComparison.Ordinal);
        Assert.Equal(exitCode, Math.Max(check.ExitCode, render.ExitCode));
        Assert.DoesNotContain("   at ", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", all, StringComparison.Ordinal);
        Assert.True(all.Length < 20_000, "the message is as long as the input");
        Assert.DoesNotContain(workspace.Files().Except(before), file => file.Contains(".tmp", StringComparison.Ordinal) || file.EndsWith('~'));
        Assert.All(workspace.Files().Except(before), file => Assert.NotEmpty(File.ReadAllBytes(workspace.At(file))));
    }

    private static Workspace Make(string what)
    {
        var workspace = new Workspace();
        return what switch
        {
            "a picture" => workspace.Add("a.minutes", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0xFF, 0xD8]),
            "nothing at all" => workspace.Add("a.minutes", ""),
            "one line of 20 MB" => workspace.Add("a.minutes", Encoding.UTF8.GetBytes(new string('a', 20_000_000))),
            "one line of 20 MB of stars" => workspace.Add("a.minutes", Encoding.UTF8.GetBytes(new string('*', 20_000_000))),
            "2,000 levels of lists" => workspace.Add("a.minutes", Minutes + string.Concat(Enumerable.Range(0, 2000).Select(level => new string(' ', level * 2) + "- x\n"))),
            "handles without a register" => workspace.Add("a.minutes", Minutes + "\n@nobody spoke.\n"),
            "a style that extends itself" => Style(workspace, """{ "name": "own", "extends": "own" }""", null),
            "a style that is not there" => workspace.Add("a.minutes", Minutes).Add("minutes.json", """{ "style": "nowhere" }"""),
            "a template with an endless loop" => Style(workspace, """{ "name": "own" }""", "{{ while true }}{{ end }}"),
            "a template that fills the memory" => Style(workspace, """{ "name": "own" }""", "{{ x = 'x'; while true; x = x + x; end }}"),
            "a template that calls itself" => Style(workspace, """{ "name": "own" }""", "{{ include 'blocks/paragraph.html' }}"),
            "settings that are no JSON" => workspace.Add("a.minutes", Minutes).Add("minutes.json", "{ not json"),
            _ => workspace.Add("a.minutes", Minutes).Add("out/a.html/in-the-way.txt", "x"),
        };
    }

    private static Workspace Style(Workspace workspace, string settings, string? paragraph)
    {
        workspace.Add("a.minutes", Minutes).Add("minutes.json", """{ "style": "own" }""").Add("styles/own/style.json", settings);
        return paragraph is null ? workspace : workspace.Add("styles/own/blocks/paragraph.html", paragraph);
    }
}
