using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>
/// Every file of tests/Corpus/exempt-slips has SECRETMARKER wherever its writer meant text to be exempt. Of each, nothing of it is in any
/// public output or message, or no public output is written; the full edition has it.
/// </summary>
public sealed class ExemptSlipTests(ExemptSlipTests.Runs runs) : IClassFixture<ExemptSlipTests.Runs>
{
    private const string Marker = "SECRETMARKER";

    /// <summary>The file whose marker stands in comments only, which no edition has.</summary>
    private const string CommentsOnly = "comment";

    private static readonly string[] Refused =
    [
        "closed-session", "entry-with-a-title", "excluded-items", "exclusion-entry-misspelt", "exempt-status-field", "exempt-with-foreign-bullets",
        "exempt-with-wrapped-words", "exemption", "exclusion-in-small-letters", "exclusion-of-an-unknown-item", "exempt-field-after-text", "exempt-in-a-list", "exempt-with-words-for-a-head",
        "misspelt-exempt", "open-misspelt", "person-introduced-in-exempt-text", "small-exempt", "welsh-word",
        "item-exempt-in-square-brackets", "item-exempt-in-round-brackets", "item-exempt-with-a-dash", "item-exempt-after-two-spaces",
        "item-exempt-under-a-paragraph", "item-exempt-in-timing", "item-not-for-publication", "not-for-publication",
        "not-for-publication-after-note", "decision-exempt-in-brackets", "item-exempt-after-vertical-tab", "item-exempt-after-form-feed",
        "item-exempt-after-next-line", "item-exempt-after-line-separator", "item-exempt-after-paragraph-separator",
        "prose-exempt-after-line-separator", "decision-exempt-after-line-separator",
        "entry-of-two-items", "entry-of-two-items-with-and", "entry-of-two-items-with-reasons",
        "entry-wrapped-with-an-item", "entry-with-a-nested-item", "exclusion-with-an-item-in-the-reason",
        "exclusion-with-a-number-after-the-colon", "exclusion-with-two-colons", "exclusion-wrapped",
        "exclusion-wrapped-after-the-comma", "exclusion-wrapped-and-indented", "exclusion-with-more-in-its-words",
        "exclusion-with-more-straight-under-it", "welsh-in-brackets-in-a-sentence", "welsh-in-brackets-in-an-entry",
        "welsh-in-brackets-in-a-cell", "welsh-in-brackets-with-o-dan", "part-two-exempt",
        "sentence-exempt-information-in-brackets", "sentence-exempt-with-a-dash-in-brackets", "sentence-exempt-in-capitals-in-brackets",
        "sentence-exempt-with-a-colon", "sentence-exempt-para", "sentence-exempt-in-title-case",
        "sentence-exempt-with-a-soft-hyphen", "sentence-exempt-with-a-zero-width-space",
    ];

    public static TheoryData<string> Names() => [.. AllNames];

    private static IEnumerable<string> AllNames =>
        Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "exempt-slips")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_it_is_public(string name)
    {
        Assert.Equal(Refused.Contains(name), runs.Public(name).Count == 0);
        Assert.All(runs.Public(name), output => Assert.DoesNotContain(Marker, output, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(name != CommentsOnly, runs.Full(name).All(output => output.Contains(Marker, StringComparison.Ordinal)));
        Assert.Equal(3, runs.Full(name).Count);
    }

    [Fact]
    public void No_message_quotes_it()
    {
        Assert.All(runs.Messages, message => Assert.DoesNotContain(Marker, message, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(runs.Messages, message => message.Contains("MIN501", StringComparison.Ordinal));
    }

    /// <summary>All files checked, rendered public and rendered full, once.</summary>
    public sealed class Runs : IDisposable
    {
        private readonly Workspace workspace = new();

        public Runs()
        {
            foreach (var name in AllNames)
                workspace.Add(name + ".minutes", File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "exempt-slips", name + ".minutes")));
            var check = workspace.Minutes("check", ".");
            var published = workspace.Minutes("render", ".", "--to", "html,json,docx", "--out", "public");
            workspace.Minutes("render", ".", "--to", "html,json,docx", "--out", "full", "--edition", "full", "--force");
            Messages = [check.Out, check.Error, published.Out, published.Error];
        }

        public string[] Messages { get; }

        public IReadOnlyList<string> Public(string name) => Read("public", name + ".html", name + ".json", name + ".docx");

        public IReadOnlyList<string> Full(string name) => Read("full", name + ".full.html", name + ".full.json", name + ".full.docx");

        public void Dispose() => workspace.Dispose();

        private string[] Read(string folder, params string[] names) =>
            [.. names.Select(name => workspace.At($"{folder}/{name}")).Where(File.Exists)
                .Select(path => path.EndsWith(".docx", StringComparison.Ordinal) ? WordParts.AllText(File.ReadAllBytes(path)) : File.ReadAllText(path))];
    }
}
