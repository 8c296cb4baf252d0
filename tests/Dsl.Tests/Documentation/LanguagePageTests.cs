using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Documentation;

/// <summary>The language reference: every keyword and every field has its section, and every example is as the page says.</summary>
public sealed class LanguagePageTests
{
    private static readonly IReadOnlyDictionary<KeywordKind, string[]> FieldPages = new Dictionary<KeywordKind, string[]>
    {
        [KeywordKind.Minutes] = ["header"],
        [KeywordKind.Item] = ["items", "cases", "exempt"],
        [KeywordKind.Body] = ["people"],
        [KeywordKind.Register] = ["people"],
    };

    public static TheoryData<string> Pages() => [.. LanguagePage.Names()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_examples_are_so(string name)
    {
        var page = LanguagePage.Read(name);
        foreach (var (one, outline) in page.Examples())
        {
            Assert.True(string.Join('\n', one.Expected) == one.Actual(), $"expected:\n{string.Join('\n', one.Expected)}\nactual:\n{one.Actual()}\nof:\n{one.Source}");
            if (outline is not null && OutlinePrinter.Print(one.Bind().Document) is var actual && actual != outline && !Accept(page, outline, actual))
                Assert.Fail($"expected:\n{outline}\nactual:\n{actual}\nof:\n{one.Source}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Leaves_no_fence_untested(string name)
    {
        var page = LanguagePage.Read(name);
        Assert.Equal(Regex.Count(page.Text, "^```minutes check", RegexOptions.Multiline), page.Examples().Length);
        Assert.Equal(Regex.Count(page.Text, "^```outline", RegexOptions.Multiline), page.Examples().Count(example => example.Outline is not null));
    }

    [Fact]
    public void Shows_what_is_read_and_what_is_wrong()
    {
        var examples = LanguagePage.Names().Select(LanguagePage.Read).SelectMany(page => page.Examples()).ToList();
        Assert.InRange(examples.Count(example => example.Outline is not null), 20, 1000);
        Assert.InRange(examples.Count(example => !example.Case.Expected.IsEmpty), 15, 1000);
    }

    [Fact]
    public void Every_keyword_has_a_section_with_an_example()
    {
        var sections = LanguagePage.Names().Where(name => name.StartsWith("docs/language/", StringComparison.Ordinal)).SelectMany(name => LanguagePage.Read(name).Sections()).ToLookup(section => section.Heading, section => section.Body);
        foreach (var keyword in Keywords.English.All)
        {
            var body = Assert.Single(sections[keyword.Text]);
            Assert.Matches($@"(?m)^```minutes(?: .*)?\n(?:(?!```).*\n)*?\s*(?:\S+ )?{keyword.Text}(?=[\s:.])", body);
        }
    }

    [Fact]
    public void Every_field_has_a_section_with_its_form()
    {
        foreach (var field in Fields.Standard.All)
        {
            var body = Assert.Single(FieldPages[field.Owner].SelectMany(page => LanguagePage.Read($"docs/language/{page}.md").Sections()), section => section.Heading == field.Key).Body;
            Assert.Contains($"{field.Key}: ", body, StringComparison.Ordinal);
            Assert.All(field.Choices, choice => Assert.Contains(choice, body, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_page_on_Welsh_has_every_word()
    {
        var lines = LanguagePage.Read("docs/language/welsh.md").Text.Split('\n').ToHashSet();
        Assert.All(Keywords.English.All, keyword => Assert.Contains($"| `{keyword.Text}` | `{Keywords.Welsh.Of(keyword.Kind).Text}` |", lines));
        Assert.All(Fields.Standard.All, field => Assert.Contains($"| `{field.Key}` | `{field.Welsh}` |", lines));
    }

    [Fact]
    public void The_cheat_sheet_fits_a_page() => Assert.InRange(LanguagePage.Read("docs/clerks/cheat-sheet.md").Text.Split('\n').Length, 30, 75);

    /// <summary>With UPDATE_GOLDEN=1 the page gets the outline that is.</summary>
    private static bool Accept(LanguagePage page, string outline, string actual)
    {
        var path = RepositoryPaths.At(page.Name.Split('/'));
        var text = File.ReadAllText(path);
        var marker = $"```outline\n{outline}```\n";
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        if (at < 0 || Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1")
            return false;
        File.WriteAllText(path, $"{text[..at]}```outline\n{actual}```\n{text[(at + marker.Length)..]}");
        return true;
    }
}
