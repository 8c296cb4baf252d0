using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>Every sentence of each real page appears, word for word and in order, in the page that its example is rendered to.</summary>
public sealed class WordsTests
{
    public static TheoryData<string> Seeds() => [.. Seed.All.Select(seed => seed.File)];

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void Every_sentence_appears_in_order(string file)
    {
        var seed = Seed.All.Single(seed => seed.File == file);
        using var workspace = new Workspace();
        var result = workspace.Minutes("render", RepositoryPaths.At("examples", seed.Example), "--to", "html", "--out", "out");
        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        var page = PublishedPage.Words(File.ReadAllText(workspace.At(workspace.Files().Single())));

        var position = 0;
        var count = 0;
        foreach (var sentence in seed.Sentences())
        {
            var found = page.IndexOf(sentence, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{sentence}' does not follow '{page[Math.Max(0, position - 80)..position]}'");
            position = found + sentence.Length;
            count++;
        }

        Assert.True(count > 10, "the page was read");
    }

    [Fact]
    public void A_decision_is_typed_once_and_published_twice()
    {
        const string Decision = "Resolved: that the Committee would continue to regularly review spending pressures in the directorate.";
        var source = File.ReadAllText(RepositoryPaths.At("examples", "lewisham", "childrens-social-care-update.minutes"));
        using var workspace = new Workspace();
        workspace.Minutes("render", RepositoryPaths.At("examples", "lewisham"), "--to", "html", "--out", "out");
        var page = PublishedPage.Words(File.ReadAllText(workspace.At(workspace.Files().Single())));

        Assert.Equal(1, source.Split("continue to regularly review").Length - 1);
        Assert.Equal(2, page.Split(Decision).Length - 1);
    }
}
