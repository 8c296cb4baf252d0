using System.CommandLine.Parsing;
using MinutesDsl.Cli;
using MinutesDsl.Tests;

namespace MinutesDsl.Architecture.Tests;

public sealed class DocumentationTests
{
    private static readonly string[] Shells = ["bash", "sh", "console", "shell", "powershell"];
    private static readonly string[] Starts = ["minutes ", "dotnet run --project src/Cli -- "];

    [Fact]
    public void Links_of_every_page_lead_somewhere()
    {
        var broken =
            from page in RepositoryFiles.Below(".", "*.md")
            from link in MarkdownPage.Links(File.ReadAllText(page))
            where !Resolves(page, link.Target)
            select $"{RepositoryFiles.Name(page)}({link.Line}): {link.Target}";

        AssertNone(broken);
    }

    [Fact]
    public void Every_command_in_the_documentation_is_understood()
    {
        var mistakes =
            from page in RepositoryFiles.Below(".", "*.md")
            from line in MarkdownPage.FencedLines(File.ReadAllText(page), Shells)
            let command = CommandIn(line.Text)
            where command is not null
            from mistake in Mistakes(command)
            select $"{RepositoryFiles.Name(page)}({line.Line}): {mistake} ({line.Text.Trim()})";

        AssertNone(mistakes);
    }

    [Theory]
    [InlineData(CheckCommand.Examples)]
    [InlineData(RenderCommand.Examples)]
    [InlineData(FormatCommand.Examples)]
    public void Every_command_in_the_help_is_understood(string examples)
    {
        var commands = examples.Split('\n').Select(line => line.Split("   ")[0]).Select(CommandIn).OfType<string>().ToArray();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Empty(Mistakes(command)));
    }

    [Theory]
    [InlineData("minutes check --bogus x", true)]
    [InlineData("minutes bogus x", true)]
    [InlineData("$ dotnet run --project src/Cli -- render a.minutes --to pdf", true)]
    [InlineData("minutes check \"meetings/**/*.minutes\" --max-warnings 0 # in CI", false)]
    [InlineData("minutes check . | tee log.txt", false)]
    [InlineData("minutes --help", false)]
    public void These_tests_find_mistakes(string line, bool isMistaken) => Assert.Equal(isMistaken, Mistakes(CommandIn(line) ?? "").Any());

    [Fact]
    public void Every_message_has_a_code_of_its_own()
    {
        var shared = Catalogues.All.GroupBy(row => row.Code).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(row => row.Where))}");

        AssertNone(shared);
    }

    [Fact]
    public void Every_code_has_the_form_of_one()
    {
        Assert.NotEmpty(Catalogues.All);
        Assert.All(Catalogues.All, row => Assert.Matches("^MIN[0-9]{3}$", row.Code));
    }

    // Assert.Empty cuts off what it shows.
    private static void AssertNone(IEnumerable<string> findings)
    {
        var all = string.Join('\n', findings);
        Assert.True(all.Length == 0, all);
    }

    private static bool Resolves(string page, string target)
    {
        if (target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            return true;
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        var path = parts[0].Length == 0 ? page : Path.GetFullPath(parts[0], Path.GetDirectoryName(page) ?? RepositoryPaths.Root);
        if (!File.Exists(path) && !Directory.Exists(path))
            return false;
        return parts.Length == 1 || !path.EndsWith(".md", StringComparison.Ordinal) || MarkdownPage.Anchors(File.ReadAllText(path)).Contains(parts[1]);
    }

    // The command's own arguments: without prompt, comment, and what a shell would keep for itself.
    private static string? CommandIn(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("$ ", StringComparison.Ordinal))
            text = text[2..];
        foreach (var end in new[] { " #", " | ", " > ", " && ", " || ", " \\" })
            if (text.IndexOf(end, StringComparison.Ordinal) is var at and > 0)
                text = text[..at];
        return Starts.Where(start => text.StartsWith(start, StringComparison.Ordinal)).Select(start => text[start.Length..]).FirstOrDefault();
    }

    private static IEnumerable<string> Mistakes(string command)
    {
        var arguments = CommandLineParser.SplitCommandLine(command).ToArray();
        return arguments.Any(argument => argument is "--help" or "--version") ? [] : UsageMistakes.Find(CommandLine.Parse(arguments));
    }
}
