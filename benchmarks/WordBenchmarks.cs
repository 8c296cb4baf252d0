using BenchmarkDotNet.Attributes;
using MinutesDsl.Benchmarks.Texts;
using MinutesDsl.Render;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Benchmarks;

/// <summary>Minutes to Word: the template read and made ready; a long meeting, and examples/bromley in its style, with that done before.</summary>
public class WordBenchmarks
{
    private readonly RenderRequest standard = Request("standard", null);
    private readonly RenderRequest bromley = Request("bromley", new StyleFolder(Repository.At("examples", "bromley", "styles")));
    private readonly SemanticModel twentyPages = WordTexts.Model(WordTexts.TwentyPages());
    private readonly SampleText text = SampleTexts.Example("bromley");
    private readonly SemanticModel example = WordTexts.Model(SampleTexts.Example("bromley"));

    [Benchmark(Description = "read the style and compile its Word template, render one line")]
    public RenderResult Compile() => Render(WordTexts.Model(new SampleText("MINUTES Board\n", Project.Empty)), Request("standard", null));

    [Benchmark(Description = "render a bound document of 20 pages to Word")]
    public RenderResult TwentyPages() => Render(twentyPages, standard);

    [Benchmark(Description = "render examples/bromley, bound, to Word")]
    public RenderResult Bromley() => Render(example, bromley);

    [Benchmark(Description = "the text of examples/bromley to Word")]
    public RenderResult FromText() => Render(WordTexts.Model(text), bromley);

    internal static RenderRequest Request(string name, IStyleFiles? files) => new(
        OutputFormat.Docx, Edition.Public, HouseStyles.Load(name, files, "en-GB").Style ?? throw new InvalidOperationException($"The style {name} could not be read."), SourceLines: false, "0");

    internal static RenderResult Render(SemanticModel model, RenderRequest request) =>
        Renderer.Render(model, request) is { Output: not null } result ? result : throw new InvalidOperationException("The minutes were not rendered.");
}
