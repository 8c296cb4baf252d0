using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;
using Xunit.Abstractions;

namespace MinutesDsl.Dsl.Tests.Syntax;

public sealed class ScratchTests(ITestOutputHelper output)
{
    [Fact]
    public void Print()
    {
        MinutesDsl.Diagnostics.Rules.RuleRunner.Rethrows = true;
        var path = Environment.GetEnvironmentVariable("SCRATCH") ?? MinutesDsl.Tests.RepositoryPaths.At("tests", "Corpus", "minutes", "first-look.minutes");
        var tree = SyntaxTree.Parse(SourceText.From(File.ReadAllText(path)));
        var m = SemanticModel.Create(tree, Project.Empty);
        output.WriteLine(TreePrinter.Print(tree));
        foreach (var d in m.Diagnostics) output.WriteLine("(" + tree.Text.GetLinePosition(d.Span.Start) + ") " + d.Severity + " " + d.Code + " " + d.Message);
        foreach (var i in m.Document.Items) { output.WriteLine($"ITEM {i.Number} {i.Title.ToPlainText()} {i.Exempt}"); foreach (var b in i.Blocks) output.WriteLine("   " + b); }
        Assert.Equal(tree.Text.Text, tree.ToText());
    }
}
