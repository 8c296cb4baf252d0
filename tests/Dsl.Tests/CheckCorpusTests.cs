using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Every case of tests/Corpus/checks gives exactly the diagnostics that are marked in it.</summary>
public sealed class CheckCorpusTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Files())
        {
            foreach (var one in CheckCase.Read(file))
                data.Add(Path.GetFileName(file), one.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gives_exactly_the_marked_diagnostics(string file, string name)
    {
        var one = CheckCase.Read(RepositoryPaths.At("tests", "Corpus", "checks", file)).Single(one => one.Name == name);
        Assert.Equal(string.Join('\n', one.Expected), one.Actual());
    }

    [Fact]
    public void Every_check_of_a_text_has_a_case_that_finds_it_and_one_that_does_not()
    {
        var cases = Files().SelectMany(file => CheckCase.Read(file).Select(one => (File: Path.GetFileNameWithoutExtension(file), Case: one))).ToList();
        foreach (var descriptor in Catalogue.All.Where(descriptor => descriptor.Code is not ("MIN001" or "MIN040" or "MIN511" or "MIN900")))
        {
            var own = cases.Where(one => one.File.StartsWith(descriptor.Code, StringComparison.Ordinal)).ToList();
            Assert.True(own.Any(one => one.Case.Expected.Any(row => row.EndsWith(descriptor.Code, StringComparison.Ordinal))), $"no case in {descriptor.Code}*.txt finds {descriptor.Code}");
            Assert.True(own.Any(one => one.Case.Expected.All(row => !row.EndsWith(descriptor.Code, StringComparison.Ordinal))), $"no case in {descriptor.Code}*.txt is free of {descriptor.Code}");
        }
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "checks"), "MIN*.txt").Order(StringComparer.Ordinal);
}
