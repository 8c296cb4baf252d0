using BenchmarkDotNet.Attributes;
using MinutesDsl.Benchmarks.Texts;
using MinutesDsl.Render;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Benchmarks;

/// <summary>examples/lewisham in its house style to HTML. The style is read before, as in a run over many files.</summary>
public class RenderingBenchmarks
{
    private readonly SampleText text = SampleTexts.Example("lewisham");
    private readonly RenderRequest request;
    private readonly SemanticModel model;

    public RenderingBenchmarks()
    {
        var styles = new StyleFolder(Repository.At("examples", "lewisham", "styles"));
        var style = HouseStyles.Load(text.Project.Settings.Style, styles, "en-GB").Style
            ?? throw new InvalidOperationException("The house style of examples/lewisham could not be read.");
        request = new RenderRequest(OutputFormat.Html, Edition.Public, style, SourceLines: false, "0");
        model = Model();
    }

    [Benchmark(Description = "render a bound document to HTML")]
    public RenderResult Render() => Rendered(model);

    [Benchmark(Description = "the text to HTML")]
    public RenderResult FromText() => Rendered(Model());

    private SemanticModel Model() => SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text.Text), text.Project.Settings), text.Project);

    private RenderResult Rendered(SemanticModel bound) =>
        Renderer.Render(bound, request) is { Output: not null } result ? result : throw new InvalidOperationException("examples/lewisham was not rendered.");
}
