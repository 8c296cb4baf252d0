using MinutesDsl.Syntax;
using MinutesDsl.Text;
using Xunit.Abstractions;

namespace MinutesDsl.Dsl.Tests.Syntax;

public sealed class ScratchTests(ITestOutputHelper output)
{
    [Fact]
    public void Print()
    {
        var path = Environment.GetEnvironmentVariable("SCRATCH") ?? MinutesDsl.Tests.RepositoryPaths.At("tests", "Corpus", "minutes", "first-look.minutes");
        var tree = SyntaxTree.Parse(SourceText.From(File.ReadAllText(path)));
        output.WriteLine(TreePrinter.Print(tree));
        foreach (var d in tree.Diagnostics) output.WriteLine(tree.Text.GetLinePosition(d.Span.Start) + " " + d.Message);
        Assert.Equal(tree.Text.Text, tree.ToText());
    }
}
