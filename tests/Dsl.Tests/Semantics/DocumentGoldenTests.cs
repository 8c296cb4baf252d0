using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>The documents of tests/Corpus/minutes, bound against the register beside them, as committed, with every diagnostic under them.</summary>
public sealed class DocumentGoldenTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "minutes"), "*.minutes").Select(path => Path.GetFileName(path) ?? "").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Binds_as_committed(string file)
    {
        var model = Model(file);
        var diagnostics = string.Concat(model.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} ({model.Tree.Text.GetLinePosition(diagnostic.Span.Start)}) {diagnostic.Code} {diagnostic.Message}\n"));
        GoldenFile.Check(RepositoryPaths.At("tests", "Corpus", "minutes", Path.ChangeExtension(file, ".outline")), DocumentPrinter.Print(model.Document) + diagnostics);
    }

    [Fact]
    public void The_first_look_of_the_language_is_clean() => Assert.Empty(Model("first-look.minutes").Diagnostics);

    private static SemanticModel Model(string file)
    {
        var path = RepositoryPaths.At("tests", "Corpus", "minutes", file);
        var register = Path.ChangeExtension(path, ".register");
        var project = Project.Empty with { Files = new AnyFile() };
        if (File.Exists(register))
            project = project with { Registers = [SemanticModel.BindRegister(SyntaxTree.Parse(SourceText.From(File.ReadAllText(register), register)), out _)] };
        return SemanticModel.Create(SyntaxTree.Parse(SourceText.From(File.ReadAllText(path), path)), project);
    }

    private sealed class AnyFile : IFileFacts
    {
        public FileFact? Find(string? sourcePath, string target) => new(118784);
    }
}
