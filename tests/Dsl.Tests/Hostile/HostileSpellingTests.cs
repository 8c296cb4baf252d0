using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Hostile;

/// <summary>The check of spelling takes time in proportion to the text: what would be quadratic hangs here.</summary>
public sealed class HostileSpellingTests
{
    private static readonly Project On = Project.Empty with
    {
        Settings = ProjectSettings.Default with { Severities = ProjectSettings.Default.Severities.Add(Catalogue.MisspeltWord.Code, DiagnosticSeverity.Hint) },
        Words = CommittedWordLists.Instance,
    };

    [Theory]
    [InlineData("](")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a. ")]
    [InlineData("( “")]
    [InlineData("’a")]
    [InlineData("a\u00AD")]
    [InlineData("qzxq ")]
    [InlineData("Aa ")]
    public void Long_lines(string part) => Assert.NotNull(Check(string.Concat(Enumerable.Repeat(part, 30_000)) + "1"));

    [Fact]
    public void Many_words_that_nobody_knows()
    {
        var found = Check(string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"The q{(char)('a' + (i % 26))}zx{(char)('a' + (i / 26 % 26))}kw{(char)('a' + (i / 676))}v was noted.\n")));

        Assert.Equal(3000, found.Count(diagnostic => diagnostic.Code == "MIN607"));
    }

    private static IEnumerable<Diagnostic> Check(string text) =>
        SemanticModel.Create(SyntaxTree.Parse(SourceText.From($"MINUTES Panel\nKind: extract\n\n{text}\n", "a.minutes"), On.Settings), On).Diagnostics;
}
