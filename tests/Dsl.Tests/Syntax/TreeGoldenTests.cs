using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Syntax;

/// <summary>The trees of tests/Corpus/syntax and of the first-look example, as committed.</summary>
public sealed class TreeGoldenTests
{
    public static TheoryData<string> Files() =>
        [.. new[] { "syntax", "minutes" }.SelectMany(folder => Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", folder), "*.minutes"))
            .Select(path => Path.GetRelativePath(RepositoryPaths.At("tests", "Corpus"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parses_as_committed(string file)
    {
        var path = RepositoryPaths.At("tests", "Corpus", file);
        GoldenFile.Check(Path.ChangeExtension(path, ".tree"), TreePrinter.Print(SyntaxTree.Parse(SourceText.From(File.ReadAllText(path)))));
    }
}
