using System.Net;
using System.Text;
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
        "draft", "published", "approved", "signed", "special", "ordinary", "plain", "numbered", "ayes", "nays", "gan", "eiliwyd", "personol", "arhosodd", "blaid", "erbyn", "ymatal", "eitem", "cofnod", "cyng", "tuesday", "vote", "asap",
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
    public void The_public_edition_has_every_open_word(string path)
    {
        var model = Model(path);
        Assert.Equal("", string.Join(", ", Typed(model, line => !IsExempt(model, line)).Except(Page(model, Edition.Public))));
    }

    [Theory]
    [MemberData(nameof(Meetings))]
    public void The_public_edition_is_the_same_whatever_the_exempt_words_are(string path)
    {
        var model = Model(path);
        var text = new StringBuilder(model.Tree.Text.Text);
        var changed = 0;
        foreach (var line in model.Tree.Lines.Reverse().Where(line => IsExempt(model, line) && line.Field is null && line.Keyword is not { Group: KeywordGroup.Publication or KeywordGroup.Structure }))
        {
            foreach (var word in AnyWord().Matches(model.Tree.Text.ToString(line.Text)).Reverse())
            {
                text.Remove(line.Text.Start + word.Index, word.Length).Insert(line.Text.Start + word.Index, "Q7secret");
                changed++;
            }
        }

        Assert.Equal(model.Document.ExemptSpans.IsEmpty, changed == 0);
        var other = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text.ToString(), Path.GetFileName(path)), model.Project.Settings), model.Project);
        Assert.Equal(Sample.Render(model, OutputFormat.Html), Sample.Render(other, OutputFormat.Html));
        Assert.Equal(Sample.Render(model, OutputFormat.Json), Sample.Render(other, OutputFormat.Json));
        if (changed > 0)
            Assert.Contains("Q7secret", Sample.Render(other, OutputFormat.Html, Edition.Full), StringComparison.Ordinal);
    }

    private static bool IsExempt(SemanticModel model, LineSyntax line) => model.Document.ExemptSpans.Any(span => span.Contains(line.Span.Start));

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

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex AnyWord();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}]{3,}(?:[’'-][\p{L}]+)*|\d[\d,]*\d(?:\.\d+)?")]
    private static partial Regex Word();
}
