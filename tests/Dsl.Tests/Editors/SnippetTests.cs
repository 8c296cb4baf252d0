using System.Text.Json;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Editors;

/// <summary>The snippets of the VS Code extension: with the words that they suggest, each is sound, and its capitals are keywords of the table.</summary>
public sealed partial class SnippetTests
{
    private const string Minutes = "minutes.json";
    private const string Register = "minutes-register.json";

    public static TheoryData<string, string> Snippets()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in new[] { Minutes, Register })
            foreach (var snippet in Read(file).EnumerateObject())
                data.Add(file, snippet.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Is_sound(string file, string name)
    {
        var text = Expand(file, name);
        if (file == Register)
        {
            SemanticModel.BindRegister(SyntaxTree.Parse(SourceText.From(text.StartsWith("REGISTER", StringComparison.Ordinal) ? text : $"REGISTER Example\n\nBODY Board\n\nMEMBERS\n{text}")), out var problems);
            Assert.Equal([], Worth(problems));
            return;
        }

        var minutes = text.StartsWith("MINUTES", StringComparison.Ordinal) ? text : Around(text);
        Assert.Equal([], Worth(SemanticModel.Create(SyntaxTree.Parse(SourceText.From(minutes)), Project.Empty).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Capitals_are_keywords(string file, string name)
    {
        var capitals = Expand(file, name).Split('\n').Where(line => Capitals().IsMatch(line));
        Assert.All(capitals, line => Assert.NotNull(Keywords.English.Match(line)));
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Ends_where_the_writing_goes_on(string file, string name) => Assert.Single(Stop().Matches(Body(file, name)));

    // A meeting in which everything that a snippet names can happen.
    private static string Around(string text) => $"""
        MINUTES Finance Committee
        Date: 7 July 2023
        Venue: Town Hall

        PRESENT
        - Cllr Ann Smith
        - Cllr Bob Jones

        ITEM 4 Other business

        Nothing was said.

        {(text.StartsWith("ITEM", StringComparison.Ordinal) || text.StartsWith("EXCLUSION", StringComparison.Ordinal) ? "" : "ITEM 5 The item\n\nMOTION by Cllr Ann Smith, seconded by Cllr Bob Jones: That it be so.\n\n")}{text}

        CLOSED 9.15pm
        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> Worth(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}");

    private static string Expand(string file, string name)
    {
        var text = Stop().Replace(Body(file, name), "");
        text = Choice().Replace(text, match => match.Groups[1].Value.Split(',')[0]);
        return Placeholder().Replace(text, match => match.Groups[1].Value);
    }

    private static string Body(string file, string name) =>
        string.Join('\n', Read(file).GetProperty(name).GetProperty("body").EnumerateArray().Select(line => line.GetString()));

    private static JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(RepositoryPaths.At("editors", "vscode", "snippets", file))).RootElement;

    [GeneratedRegex(@"\$0")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\$\{\d+\|([^|]*)\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[A-Z]{3,}\b")]
    private static partial Regex Capitals();
}
