using MinutesDsl.Formatting;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Formatting;

/// <summary>The texts of tests/Corpus/formatting, formatted, as committed.</summary>
public sealed class FormatterGoldenTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "formatting"))
            .Where(path => !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Formats_as_committed(string file)
    {
        var path = RepositoryPaths.At("tests", "Corpus", "formatting", file);
        var result = Formatter.Format(SyntaxTree.Parse(SourceText.From(File.ReadAllText(path))));

        Assert.Empty(result.Diagnostics);
        GoldenFile.Check(path, result.Text.Text);
    }
}
