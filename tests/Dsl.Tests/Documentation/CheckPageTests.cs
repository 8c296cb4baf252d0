using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Documentation;

/// <summary>Every check has a page in docs/checks that says what the catalogue says, and whose examples are so.</summary>
public sealed class CheckPageTests
{
    private const int MostLines = 60;

    /// <summary>Checks that a few lines of text cannot show.</summary>
    private static readonly string[] WithoutCases = ["MIN001", "MIN040", "MIN511", "MIN900"];

    /// <summary>The pages of this catalogue; those of 7xx, settings and house styles, have their tests with their own catalogues.</summary>
    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(RepositoryPaths.At("docs", "checks"), "MIN*.md").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(code => !code.StartsWith("MIN7", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_check_has_a_page()
    {
        var without = Catalogue.All.Select(descriptor => descriptor.Code).Where(code => !File.Exists(CheckPage.PathOf(code)));
        Assert.Equal([], without);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Says_what_the_catalogue_says(string code)
    {
        var page = CheckPage.Read(CheckPage.PathOf(code));
        var descriptor = Assert.Single(Catalogue.All, descriptor => descriptor.Code == code);
        Assert.Equal(CheckPage.TitleOf(descriptor), page.Lines[0]);
        Assert.Equal(["", CheckPage.SeverityOf(descriptor), ""], page.Lines.Take(4).Skip(1));
        Assert.Equal(CheckPage.Sections, page.Headings);
        Assert.InRange(page.Lines.Length, 15, MostLines);
        if (descriptor.IsConfigurable)
            Assert.Contains(page.Lines, line => line.Contains($"// minutes: ignore {code}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_examples_are_so(string code)
    {
        var page = CheckPage.Read(CheckPage.PathOf(code));
        var wrong = page.Cases(CheckPage.Example).ToList();
        var mended = page.Cases(CheckPage.Mended).ToList();
        if (!WithoutCases.Contains(code))
        {
            Assert.Contains(wrong, one => one.Finds(code));
            Assert.NotEmpty(mended);
        }

        Assert.DoesNotContain(mended, one => one.Finds(code));
        foreach (var one in wrong.Concat(mended))
            Assert.Equal(string.Join('\n', one.Expected), one.Actual());
    }
}
