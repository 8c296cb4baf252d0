using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>Every <c>```minutes</c> example of the documentation is minutes without an error or a warning.</summary>
public sealed partial class DocumentationExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Directory.EnumerateFiles(RepositoryPaths.At("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (Match example in Fence().Matches(File.ReadAllText(page)))
                data.Add(Path.GetRelativePath(RepositoryPaths.Root, page), example.Index);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Is_clean(string page, int offset)
    {
        var text = Fence().Match(File.ReadAllText(RepositoryPaths.At(page)), offset).Groups[1].Value;
        var model = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text)), Project.Empty);
        Assert.Equal([], model.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}"));
    }

    [GeneratedRegex(@"^```minutes\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
