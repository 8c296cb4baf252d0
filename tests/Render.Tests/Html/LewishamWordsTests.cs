using System.Text.RegularExpressions;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>The Lewisham example, rendered, says what the council's own page says, word for word and in order.</summary>
public sealed partial class LewishamWordsTests
{
    /// <summary>The site's own furniture, which is no part of the minutes; and the heading of a list that the page leaves empty.</summary>
    private static readonly string[] Chrome = ["Menu", "Council meetings", "Supporting documents:"];

    [SharedFact]
    public void Every_sentence_of_the_page_is_there_in_order()
    {
        var (model, style) = Sample.Lewisham();
        var page = PageStructure.Parse(Sample.Render(model, OutputFormat.Html, style: style));
        var words = Fold(page.QuerySelector("main")?.TextContent ?? "");
        var seed = Directory.GetFiles(Path.Combine(RepositoryPaths.Shared ?? "", "seeds"), "003*.txt").Single();
        var position = 0;
        foreach (var line in File.ReadAllLines(seed).Select(line => line.Trim()).Where(line => line.Length > 0 && !Chrome.Contains(line)))
        {
            var sentence = Fold(LegacyBullet().Replace(line, ""));
            if (sentence.Length == 0)
                continue;
            var at = words.IndexOf(sentence, position, StringComparison.Ordinal);
            Assert.True(at >= 0, $"\"{sentence}\" is not there, or not in its place.");
            position = at + sentence.Length;
        }
    }

    [Fact]
    public void The_resolution_is_typed_once_and_published_twice()
    {
        var (model, style) = Sample.Lewisham();
        var words = Fold(PageStructure.Parse(Sample.Render(model, OutputFormat.Html, style: style)).Body?.TextContent ?? "");
        Assert.Equal(3, words.Split("Resolved: that the Committee would continue to regularly review spending pressures in the directorate.").Length);
        Assert.Single(LewishamResolution().Matches(model.Tree.Text.Text));
    }

    /// <summary>White space, dashes and quotes in one form.</summary>
    private static string Fold(string text)
    {
        text = text.Replace('\u00a0', ' ').Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-').Replace('—', '-');
        return WhiteSpace().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"^·\s*")]
    private static partial Regex LegacyBullet();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("regularly review spending pressures")]
    private static partial Regex LewishamResolution();
}
