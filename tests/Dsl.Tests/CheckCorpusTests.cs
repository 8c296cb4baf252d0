using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Every case of tests/Corpus/checks gives exactly the diagnostics that are marked in it.</summary>
public sealed class CheckCorpusTests
{
    private const int Least = 3;

    /// <summary>Checks that a few lines of text cannot show.</summary>
    private static readonly string[] WithoutCases = ["MIN001", "MIN040", "MIN511", "MIN900"];

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
    public void Every_check_of_a_text_has_three_cases_that_find_it_and_three_that_do_not()
    {
        var cases = Files().SelectMany(file => CheckCase.Read(file).Select(one => (File: Path.GetFileNameWithoutExtension(file), Case: one))).ToList();
        var few = new List<string>();
        foreach (var code in Catalogue.All.Select(descriptor => descriptor.Code).Except(WithoutCases))
        {
            var own = cases.Where(one => one.File.StartsWith(code, StringComparison.Ordinal)).Select(one => one.Case).ToList();
            var finds = own.Count(one => one.Finds(code));
            if (finds < Least || own.Count - finds < Least)
                few.Add($"{code}: {finds} that find it, {own.Count - finds} that do not");
        }

        Assert.Equal([], few);
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "checks"), "MIN*.txt").Order(StringComparer.Ordinal);
}
