using System.Net;
using System.Text.RegularExpressions;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests.Meetings;

/// <summary>The complete minutes of tests/Corpus/meetings as pages: the full edition keeps every word, the public one what is open and nothing that is exempt.</summary>
public sealed partial class MeetingPagesTests
{
    private static readonly PhysicalFiles Files = new();

    /// <summary>Words of heads, dates and votes that a house style words in its own way.</summary>
    private static readonly HashSet<string> Reworded =
    [
        "cllr", "mrs", "and", "for", "against", "abstained", "none", "yes", "minute", "item", "items", "seconded", "moved", "unanimous", "next", "meeting", "reason", "the", "from", "until",
        "draft", "published", "approved", "signed", "special", "ordinary", "plain", "numbered", "ayes", "nays", "gan", "blaid", "erbyn", "ymatal", "eitem", "cofnod", "cyng", "tuesday", "vote", "asap",
    ];

    public static TheoryData<string> Meetings() =>
        [.. Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "meetings"), "*.minutes", SearchOption.AllDirectories)
            .Select(path => ProjectPath.Relative(RepositoryPaths.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Meetings))]
    public void The_full_edition_has_every_word(string path)
    {
        var model = Model(path);
        var page = Page(model, Edition.Full);
        Assert.Equal("", string.Join(", ", Typed(model, _ => true).Except(page)));
    }

    [Theory]
    [MemberData(nameof(Meetings))]
    public void The_public_edition_has_every_open_word_and_no_exempt_one(string path)
    {
        var model = Model(path);
        var isExempt = (LineSyntax line) => model.Document.ExemptSpans.Any(span => span.Contains(line.Span.Start));
        var open = Typed(model, line => !isExempt(line));
        var page = Page(model, Edition.Public);
        var json = Words(Sample.Render(model, OutputFormat.Json)).ToHashSet();
        Assert.Equal("", string.Join(", ", open.Except(page)));

        // The title and summary for the public are words of exempt items that it may read.
        var permitted = model.Document.Items.SelectMany(item => item.Fields).Where(field => field.Key is "Public title" or "Public summary").SelectMany(field => Words(field.Text)).ToHashSet();
        var full = Page(model, Edition.Full);
        var secret = Typed(model, isExempt).Except(open).Except(permitted).Where(word => full.Contains(word)).Except(Furniture(model)).ToList();
        Assert.Equal("", string.Join(", ", secret.Where(word => page.Contains(word) || json.Contains(word))));
        Assert.Equal(!model.Document.ExemptSpans.IsEmpty, secret.Count > 0);
    }

    /// <summary>Words that the page of any minutes has: labels, names of months, the law's own sentences.</summary>
    private static HashSet<string> Furniture(SemanticModel model)
    {
        var settings = model.Project.Settings;
        var words = new HashSet<string>();
        foreach (var reason in new[] { "1, 3, 4, 5, 7", "12, 14", "yes" })
        {
            var text = $"MINUTES X\nDate: Friday 7 July 2023\n\nEXCLUSION\n\nITEM 1 X\nExempt: {reason}\nPublic title: X\n\nX\n\nREADMITTED\n\nCLOSED 7pm\n";
            var bare = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text), settings), new Project { Settings = settings });
            words.UnionWith(Page(bare, Edition.Public));
            words.UnionWith(Words(Sample.Render(bare, OutputFormat.Json)));
        }

        return words;
    }

    private static SemanticModel Model(string path)
    {
        var full = RepositoryPaths.At(path);
        var project = ProjectLoader.Load(ProjectDiscovery.Find(full, Files), Files).Project;
        return SemanticModel.Create(SyntaxTree.Parse(SourceText.From(File.ReadAllText(full), Path.GetFileName(path)), project.Settings), project);
    }

    private static HashSet<string> Page(SemanticModel model, Edition edition)
    {
        var html = Sample.Render(model, OutputFormat.Html, edition);
        Assert.Empty(PageStructure.Faults(html));
        return [.. Words(WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], " ")))];
    }

    /// <summary>The words of the lines, without keywords, field keys, handles and link targets.</summary>
    private static HashSet<string> Typed(SemanticModel model, Func<LineSyntax, bool> isWanted) =>
        [.. model.Tree.Lines.Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment) && !line.Text.IsEmpty && line.Field?.Key is not ("Exempt" or "Kind" or "Status" or "Paragraphs" or "Language" or "Minute label" or "First minute" or "Public title" or "Public summary") && isWanted(line))
            .SelectMany(line => Words(Fact().Replace(model.Tree.Text.ToString(line.Text), " "))).Where(word => !Reworded.Contains(word))];

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"@[a-z][a-z0-9-]*(:[a-z]+)?|\]\([^)]*\)|\[no: [^\]]*\]|\b\d{1,2}[.:]\d\d ?([ap]\.?m\b\.?|y[bp])?|\b(\d{1,2} )?\p{L}+( \d{1,2},)? \d{4}\b|\d\d/\d\d/\d{4}")]
    private static partial Regex Fact();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}]{3,}(?:[’'-][\p{L}]+)*|\d[\d,]*\d(?:\.\d+)?")]
    private static partial Regex Word();
}
