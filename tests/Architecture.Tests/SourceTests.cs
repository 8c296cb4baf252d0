using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MinutesDsl.Tests;

namespace MinutesDsl.Architecture.Tests;

public sealed class SourceTests
{
    private const int MaximumLines = 400;

    // Files that may be longer, and why.
    private static readonly Dictionary<string, string> MayBeLong = [];

    private static readonly string[] FolderNamesThatSayNothing =
        ["Helper", "Helpers", "Util", "Utils", "Utilities", "Manager", "Managers", "Common", "Misc"];

    [Fact]
    public void Nothing_in_src_silences_the_null_checks()
    {
        var silenced =
            from path in RepositoryFiles.Below("src", "*.cs").AsParallel()
            from place in Silenced(File.ReadAllText(path))
            select $"{RepositoryFiles.Name(path)}{place}";

        Assert.Empty(silenced.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("var x = y!;", 1)]
    [InlineData("var x = y!.Length + z![0];", 2)]
    [InlineData("string x = default!;", 1)]
    [InlineData("if (!x && y != z) { } // a! b!", 0)]
    [InlineData("var x = \"Hello!\";", 0)]
    public void The_test_above_finds_what_it_looks_for(string code, int count) => Assert.Equal(count, Silenced(code).Count());

    [Fact]
    public void Files_are_small()
    {
        var long_ = RepositoryFiles.Below("src", "*.cs").Concat(RepositoryFiles.Below("tests", "*.cs"))
            .Select(path => (Name: RepositoryFiles.Name(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MaximumLines && !MayBeLong.ContainsKey(file.Name))
            .Select(file => $"{file.Name} has {file.Lines} lines; split it, or say in this test why it may be so long.");

        Assert.Empty(long_);
    }

    [Fact]
    public void A_file_that_may_be_long_is_there_and_is() =>
        Assert.All(MayBeLong, allowed => Assert.True(
            File.Exists(RepositoryPaths.At(allowed.Key)) && File.ReadLines(RepositoryPaths.At(allowed.Key)).Count() > MaximumLines,
            $"{allowed.Key} need not be in the list any more."));

    [Fact]
    public void Folders_are_named_after_what_is_in_them() =>
        Assert.Empty(RepositoryFiles.FoldersBelow("src").Concat(RepositoryFiles.FoldersBelow("tests"))
            .Where(folder => FolderNamesThatSayNothing.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase))
            .Select(RepositoryFiles.Name));

    [Fact]
    public void The_tests_find_the_sources() => Assert.NotEmpty(RepositoryFiles.Below("src", "*.cs"));

    private static IEnumerable<string> Silenced(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            .Select(node => $"({tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}): {node}");
    }
}
