using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>docs/templates/word.md: each template that it shows gives the result that it shows, and what it lists is all that there is.</summary>
public sealed class WordDocsTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryPaths.At("docs", "templates", "word.md"));

    public static TheoryData<int> Examples() => [.. Enumerable.Range(0, Page.Length).Where(line => Page[line] == "```template").Select(line => line + 1)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_result(int line)
    {
        var template = Page.Skip(line).TakeWhile(text => text != "```").ToArray();
        var result = Page.Skip(line).SkipWhile(text => text != "```result").Skip(1).TakeWhile(text => text != "```");

        Assert.Equal(result, Lines(Body(template)));
    }

    [Fact]
    public void Every_style_that_is_written_with_is_named()
    {
        var text = string.Join('\n', Page);
        foreach (var name in new[] { "Heading 1", "List Bullet", "List Number", "List Continue", "Numbered Paragraph", "Numbered Continue", "Minutes Table", "Table Text", "Caption", "Quote", "Hyperlink", "TOC 1" })
            Assert.Contains(name, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_about_Word_templates_has_its_page() =>
        Assert.All(new[] { RenderCatalogue.WordTemplateRefused, RenderCatalogue.WordTag }, rule =>
            Assert.StartsWith($"# {rule.Code}: {rule.Title.TrimEnd('.')}\n", File.ReadAllText(RepositoryPaths.At("docs", "checks", rule.Code + ".md")).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    /// <summary>A paragraph for each line; lines between bars are the rows of a table.</summary>
    private static string Body(string[] lines)
    {
        var body = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("| ", StringComparison.Ordinal))
            {
                body += P(lines[i]);
                continue;
            }

            var rows = lines.Skip(i).TakeWhile(line => line.StartsWith("| ", StringComparison.Ordinal)).ToArray();
            body += Tbl([.. rows.Select(row => Tr([.. Cells(row).Select(cell => Tc(P(cell)))]))]);
            i += rows.Length - 1;
        }

        return body;
    }

    /// <summary>The cells of a row; a bar inside a tag parts none.</summary>
    private static string[] Cells(string row) => row.Trim('|', ' ').Split(" | ");
}
