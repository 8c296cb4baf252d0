using MinutesDsl.Diagnostics;
using MinutesDsl.Dsl.Tests.Semantics;
using MinutesDsl.Formatting;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Meetings;

/// <summary>The ten complete minutes of tests/Corpus/meetings: what they are read as, and that they use the whole language.</summary>
public sealed class MeetingTests
{
    public static TheoryData<string> Meetings() => [.. CorpusProjects.MinutesBelow("tests/Corpus/meetings")];

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Binds_as_committed_and_is_clean(string path)
    {
        var model = CorpusProjects.Model(path);
        GoldenFile.Check(RepositoryPaths.At(Path.ChangeExtension(path, ".outline")), DocumentPrinter.Print(model.Document));
        Assert.Equal([], model.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}"));
        Assert.InRange(model.Tree.Lines.Length, 120, 250);
    }

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Is_laid_out_as_the_formatter_does(string path)
    {
        var model = CorpusProjects.Model(path);
        var result = Formatter.Format(model.Tree, new FormattingOptions { Settings = model.Project.Settings });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(File.ReadAllText(RepositoryPaths.At(path)).ReplaceLineEndings("\n"), result.Text.Text);
    }

    [Fact]
    public void There_is_one_of_each_kind_of_body() =>
        Assert.Equal(10, CorpusProjects.MinutesBelow("tests/Corpus/meetings").Select(Path.GetDirectoryName).Distinct().Count());

    [Fact]
    public void Every_keyword_is_used()
    {
        var used = Trees().SelectMany(tree => tree.Lines).Select(line => line.Keyword?.Kind).OfType<KeywordKind>().ToHashSet();
        Assert.Equal([], Enum.GetValues<KeywordKind>().Where(kind => !used.Contains(kind)));
    }

    [Fact]
    public void Every_field_is_used()
    {
        var used = Trees().SelectMany(tree => tree.Lines).Select(line => line.Field).OfType<FieldDefinition>().Select(field => $"{field.Owner}: {field.Key}").ToHashSet();
        Assert.Equal([], Fields.Standard.All.Select(field => $"{field.Owner}: {field.Key}").Where(name => !used.Contains(name)));
    }

    private static IEnumerable<SyntaxTree> Trees() => CorpusProjects.MinutesBelow("tests/Corpus/meetings").Select(path => CorpusProjects.Model(path).Tree)
        .Concat(Directory.EnumerateFiles(CorpusProjects.MeetingsFolder, "*.register", SearchOption.AllDirectories)
            .Select(path => SyntaxTree.Parse(Text.SourceText.From(File.ReadAllText(path), path))));
}
