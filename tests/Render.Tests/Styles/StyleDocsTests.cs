using System.Text;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>docs/templates/styles.md lists every message and label, and mentions every setting.</summary>
public sealed class StyleDocsTests
{
    private const string Start = "<!-- From here on the page is generated from src/Render: change it there. -->";

    private static string Path => RepositoryPaths.At("docs", "templates", "styles.md");

    [Fact]
    public void The_lists_of_messages_and_labels_are_the_generated_ones()
    {
        var text = File.ReadAllText(Path);
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Path} lost the line that says where the generated part begins.");
        Golden.VerifyFile(Path, text[..start] + Generated());
    }

    [Fact]
    public void Every_setting_of_the_built_in_style_is_described()
    {
        var text = File.ReadAllText(Path);
        var bytes = EmbeddedStyleFiles.Instance.Read("standard/style.json") ?? [];
        var settings = StyleJsonReader.Read(bytes, "", out _);
        Assert.NotNull(settings);
        Assert.All(settings.Members, member => Assert.Contains($"| `{member.Name}` |", text));
        Assert.All(Make.Standard().Colours.Keys, key => Assert.Contains($"`{key}`", text));
    }

    private static string Generated()
    {
        var builder = new StringBuilder(Start).Append("\n\n## Messages\n\n| code | says |\n|---|---|\n");
        foreach (var rule in RenderCatalogue.All)
            builder.Append("| ").Append(rule.Code).Append(" | ").Append(rule.Title).Append(" |\n");
        builder.Append("\n## Labels\n\nA place between braces is filled in: keep it. `field_…`, `decision_…` and `statement_…` may be added, for a council's own fields (`field_trading_as`), decisions\nand keywords; and `titles_…`, the plural of a title that neighbours in a list share (`titles_provost`). A title without one, or with an empty one, is repeated.\n\n| label | English | Welsh |\n|---|---|---|\n");
        var (english, welsh) = (Make.Standard(), Make.Standard("cy"));
        foreach (var key in english.Labels.Keys)
            builder.Append("| `").Append(key).Append("` | ").Append(english.Labels[key]).Append(" | ").Append(welsh.Labels[key] == english.Labels[key] ? "" : welsh.Labels[key]).Append(" |\n");
        return builder.ToString();
    }
}
