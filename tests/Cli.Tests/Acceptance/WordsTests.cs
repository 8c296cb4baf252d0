using AngleSharp.Html.Parser;
using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>Every sentence of each real page appears, word for word and in order, in the page and in the Word document that its example is rendered to.</summary>
public sealed class WordsTests
{
    public static TheoryData<string> Seeds() => [.. Seed.All.Select(seed => seed.File)];

    public static TheoryData<string, string> SeedsAndFormats()
    {
        var data = new TheoryData<string, string>();
        foreach (var seed in Seed.All)
        {
            data.Add(seed.File, "html");
            data.Add(seed.File, "docx");
        }

        return data;
    }

    [SharedTheory]
    [MemberData(nameof(SeedsAndFormats))]
    public void Every_sentence_appears_in_order(string file, string format)
    {
        var seed = Seed.All.Single(seed => seed.File == file);
        using var workspace = new Workspace();
        var result = workspace.Minutes("render", RepositoryPaths.At("examples", seed.Example), "--to", format, "--out", "out");
        Assert.True(result.ExitCode == ExitCode.Success, result.ToString());
        var output = workspace.At(workspace.Files().Single());
        var page = format == "docx"
            ? PublishedPage.Fold(string.Join('\n', WordWords.Lines(File.ReadAllBytes(output))))
            : PublishedPage.Words(File.ReadAllText(output));

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

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void Every_document_becomes_a_link_with_format_and_size_and_no_site_chrome_is_left(string file)
    {
        var seed = Seed.All.Single(seed => seed.File == file);
        using var workspace = new Workspace();
        workspace.Minutes("render", RepositoryPaths.At("examples", seed.Example), "--to", "html", "--out", "out");
        var html = File.ReadAllText(workspace.At(workspace.Files().Single()));
        var page = new HtmlParser().ParseDocument(html);

        var notes = page.QuerySelectorAll(".minutes a[href$='.pdf'] .document-note").Select(note => note.TextContent).ToList();
        Assert.Equal(seed.Documents, notes.Count);
        Assert.All(notes, note => Assert.Matches(@"^\(PDF, [0-9.]+ (bytes|KB)\)$", note));
        Assert.DoesNotContain("view the full minutes", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("pdf icon", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(seed.CutOff, File.ReadLines(RepositoryPaths.At("examples", seed.Example)).Count(line => line.StartsWith("// the published page is cut off", StringComparison.Ordinal)));
    }

    [SharedTheory]
    [MemberData(nameof(Seeds))]
    public void In_Word_every_document_is_a_link_with_format_and_size(string file)
    {
        var seed = Seed.All.Single(seed => seed.File == file);
        using var workspace = new Workspace();
        workspace.Minutes("render", RepositoryPaths.At("examples", seed.Example), "--to", "docx", "--out", "out");
        var document = File.ReadAllBytes(workspace.At(workspace.Files().Single()));
        var links = WordParts.Xml(document).Descendants().Where(element => element.Name.LocalName == "hyperlink").Select(link => link.Value).ToList();

        Assert.Equal(seed.Documents, links.Count(link => System.Text.RegularExpressions.Regex.IsMatch(link, @"\(PDF, [0-9.]+ (bytes|KB)\)$")));
        Assert.DoesNotContain("view the full minutes", WordParts.AllText(document), StringComparison.OrdinalIgnoreCase);
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
