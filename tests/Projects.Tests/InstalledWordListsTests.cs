using System.IO.Compression;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Projects.Tests;

public sealed class InstalledWordListsTests
{
    [Theory]
    [InlineData("en-GB", "committee", "comittee")]
    [InlineData("en-gb", "o'clock", "oclock'")]
    [InlineData("cy", "bwyllgor", "bwylgor")]
    public void The_lists_lie_beside_the_program(string language, string word, string slip)
    {
        var list = InstalledWordLists.Shared.For(language);

        Assert.NotNull(list);
        Assert.True(list.Contains(word));
        Assert.False(list.Contains(slip));
    }

    [Fact]
    public void Other_languages_have_none() => Assert.Null(InstalledWordLists.Shared.For("fr"));

    [Fact]
    public void The_licences_lie_beside_the_lists() =>
        Assert.All(["en-GB-licence.txt", "cy-licence.txt", "LGPL-3.txt", "GPL-3.txt", "README.txt"], name => Assert.True(File.Exists(Path.Join(AppContext.BaseDirectory, "words", name)), name));

    [Theory]
    [InlineData("{ \"severities\": { \"MIN607\": \"hint\" } }", true)]
    [InlineData("{ \"severities\": { \"MIN607\": \"off\" } }", false)]
    [InlineData("{}", false)]
    public void A_project_has_them_where_it_chose_the_check(string settings, bool has)
    {
        var files = new FakeFiles().Add("minutes.json", settings);
        var loaded = ProjectLoader.Load(ProjectDiscovery.Find(FakeFiles.At("x.minutes"), files), files);

        Assert.Equal(has, loaded.Project.Words is not null);
        Assert.Empty(Assert.Single(loaded.Files).Diagnostics);
        var tree = SyntaxTree.Parse(SourceText.From("MINUTES Panel\nKind: extract\n\nThe report was recieved.\n", "x.minutes"), loaded.Project.Settings);
        Assert.Equal(has ? ["MIN607"] : [], SemanticModel.Create(tree, loaded.Project).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("""{ "severities": { "MIN607": "hint" } }""")]
    [InlineData("""{ "severities": { "MIN607": "hint" }, "words": [] }""")]
    [InlineData("""{ "words": ["Beckenham"], "severities": { "MIN607": "hint" } }""")]
    [InlineData("""{ "words": ["Gâr", /* and */ "Môn", ], "severities": { "MIN607": "hint" }, }""")]
    public void A_word_can_be_added_to_the_settings(string settings)
    {
        var found = Assert.Single(Diagnose(settings, "The placeplan’s aims were noted.\n"));
        var fix = Assert.Single(found.Fixes, fix => fix.Path is not null);
        var change = Assert.Single(fix.Changes);
        var after = settings.Insert(change.Span.Start, change.NewText);

        Assert.Equal(("minutes.json", "Add 'placeplan' to the words in minutes.json"), (fix.Path, fix.Title));
        Assert.Empty(Diagnose(after, "The placeplan’s aims were noted.\n"));
        Assert.Equal(Read(settings).Words.Add("placeplan"), Read(after).Words.AsEnumerable());
    }

    [Theory]
    [InlineData("""{ "severities": { "MIN607": "hint" }, "words": "none" }""", "The placeplan was noted.\n")]
    [InlineData("""{ "severities": { "MIN607": "hint" } }""", "ITEM 1 Land\nExempt: 3\n\nThe placeplan was noted.\n")]
    public void A_word_is_not_added_where_it_may_not_be(string settings, string text) =>
        Assert.DoesNotContain(Assert.Single(Diagnose(settings, text), diagnostic => diagnostic.Code == "MIN607").Fixes, fix => fix.Path is not null);

    [Fact]
    public void A_list_that_is_not_there_is_said_to_be_missing()
    {
        using var folder = new TemporaryFolder();

        var missing = InstalledWordLists.Missing(folder.Root);

        Assert.Equal(["en-GB", "cy"], missing.Select(diagnostic => diagnostic.Message.Split("word list for ")[1].Split(',')[0]));
        Assert.All(missing, diagnostic => Assert.Equal((SettingsDiagnostics.Unreadable.Code, DiagnosticSeverity.Error), (diagnostic.Code, diagnostic.Severity)));
        Assert.Null(new InstalledWordLists(folder.Root).For("cy"));
    }

    [Fact]
    public void A_list_that_is_damaged_is_no_empty_list()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("en-GB.br"), "no list");
        using (var packed = new BrotliStream(File.Create(folder.At("cy.br")), CompressionLevel.Fastest))
            packed.Write("words\n"u8);
        var lists = new InstalledWordLists(folder.Root);

        Assert.Throws<InvalidOperationException>(() => lists.For("en-GB"));
        Assert.Throws<FormatException>(() => lists.For("cy"));
    }

    private static ProjectSettings Read(string settings) => SettingsFile.Read(SourceText.From(settings, "minutes.json")).Settings;

    private static IEnumerable<Diagnostic> Diagnose(string settings, string text)
    {
        var files = new FakeFiles().Add("minutes.json", settings);
        var project = ProjectLoader.Load(ProjectDiscovery.Find(FakeFiles.At("x.minutes"), files), files).Project;
        return SemanticModel.Create(SyntaxTree.Parse(SourceText.From("MINUTES Panel\nKind: extract\n\n" + text, "x.minutes"), project.Settings), project).Diagnostics;
    }
}
