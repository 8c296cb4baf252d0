using System.Text.RegularExpressions;
using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Docs;

/// <summary>The examples of docs/templates/language.md give what stands under them, and its list of builtins is whole.</summary>
public sealed partial class LanguageDocsTests
{
    private const int FewestExamples = 15;

    private static readonly string Page = File.ReadAllText(RepositoryPaths.At("docs", "templates", "language.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Example().Count(Page))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_gives_what_stands_under_it(int number)
    {
        var example = Example().Matches(Page)[number];
        Assert.Equal(
            example.Groups["output"].Value.TrimEnd('\n'),
            Engine.Render(example.Groups["template"].Value.TrimEnd('\n'), partials: ("heading.html", "<h{{ $1 }}>{{ $text }}</h{{ $1 }}>")).TrimEnd('\n'));
    }

    [Fact]
    public void There_are_examples() => Assert.True(Example().Count(Page) >= FewestExamples);

    [Fact]
    public void Every_template_on_the_page_has_its_output() => Assert.Equal(Regex.Count(Page, "^```scriban$", RegexOptions.Multiline), Example().Count(Page));

    [Fact]
    public void Every_builtin_is_listed()
    {
        foreach (var name in TemplateContext.Builtins.MemberNames)
        {
            if (!TemplateContext.Builtins.TryGetMember(name, out var value) || value is not ScriptObject group)
                continue;
            var row = Assert.Single(Page.Split('\n'), line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
            Assert.All(group.Where(member => member.Value is ScriptFunction), member => Assert.Contains($"`{member.Key}`", row));
        }
    }

    [GeneratedRegex("^```scriban\n(?<template>.*?)^```\n```text\n(?<output>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
