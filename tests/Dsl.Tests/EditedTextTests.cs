using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>What the checks find out once for a text must not outlive it: an editor checks the same minutes again after each change.</summary>
public sealed class EditedTextTests
{
    [Fact]
    public void After_an_edit_the_checks_say_what_they_say_of_the_new_text_alone()
    {
        var texts = Directory.EnumerateFiles(RepositoryPaths.At("examples"), "*.minutes", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text =>
        {
            var source = SourceText.From(text);
            var before = Checked(source);
            var middle = source.GetLineSpan(source.LineCount / 2);
            var edited = source.WithChanges([new TextChange(new TextSpan(middle.Start, 0), "The Councillor XXX TODO was was excluded (Minute No. ) on Monday 7 July 2023.\n"), new TextChange(middle, "")]);
            var after = Checked(edited);

            Assert.Equal(Checked(SourceText.From(edited.Text)), after);
            Assert.NotEqual(before, after);
            Assert.Equal(before, Checked(source));
        });
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void What_is_looked_for_in_the_whole_text_is_found_on_its_lines(string lineEnd)
    {
        var text = string.Join(lineEnd, "MINUTES Council", "TODO first", "", "// TODO not in a comment", "TODO twice TODO", "last TODO");
        var placeholders = Model(SourceText.From(text)).Diagnostics.Where(diagnostic => diagnostic.Code == "MIN509").Select(diagnostic => diagnostic.Span.Start);
        Assert.Equal([Nth(text, 0), Nth(text, 2), Nth(text, 3), Nth(text, 4)], placeholders);
    }

    [Theory]
    [InlineData("Councillor Mrs A Smith", "Councillor Mrs", "A Smith")]
    [InlineData(" Cllr.  Ann\u00A0Lee ", "Councillor", "Ann Lee")]
    [InlineData("Y Cynghorydd Ann Lee", "Y Cynghorydd", "Ann Lee")]
    [InlineData("Lord Mayor Lee", "Lord Mayor", "Lee")]
    [InlineData("Lord Mayor", "Lord", "Mayor")]
    [InlineData("Councillor", "", "Councillor")]
    [InlineData("", "", "")]
    public void Titles_are_taken_off_names(string typed, string title, string name) => Assert.Equal((title, name), PersonTitles.Split(typed));

    [Theory]
    [InlineData("Ann Lee", "Lee")]
    [InlineData("Ann Lee CBE", "Lee")]
    [InlineData("Ann Lee (AL) MP", "Lee")]
    [InlineData("CBE", "CBE")]
    [InlineData("  ", "")]
    public void Surnames(string name, string surname) => Assert.Equal(surname, PersonTitles.Surname(name));

    private static int Nth(string text, int index) => index == 0 ? text.IndexOf("TODO", StringComparison.Ordinal) : text.IndexOf("TODO", Nth(text, index - 1) + 1, StringComparison.Ordinal);

    private static SemanticModel Model(SourceText text) => SemanticModel.Create(SyntaxTree.Parse(text), Project.Empty);

    private static string[] Checked(SourceText text) => [.. Model(text).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Span} {diagnostic.Severity} {diagnostic.FullMessage}")];
}
