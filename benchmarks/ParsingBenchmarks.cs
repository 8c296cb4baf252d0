using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using MinutesDsl.Benchmarks.Texts;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Benchmarks;

/// <summary>
/// Minutes to a tree, and to a bound and checked document. The peer is Markdig with its advanced extensions, which read about as much as
/// our language has, and with trivia kept: its tree is then as lossless as ours. Markdig without either is there for information.
/// </summary>
public class ParsingBenchmarks
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(8);
    private static readonly MarkdownPipeline Lossless = new MarkdownPipelineBuilder().UseAdvancedExtensions().EnableTrackTrivia().Build();
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    private static bool isWarm;

    private IReadOnlyList<SampleText> texts = [];

    [ParamsAllValues]
    public TextSet Text { get; set; }

    [GlobalSetup]
    public void ReadTexts()
    {
        if (!isWarm)
            WarmUp();
        isWarm = true;
        texts = SampleTexts.Of(Text);
    }

    [Benchmark(Baseline = true, Description = "Markdig, lossless")]
    public MarkdownDocument? MarkdigLossless() => ForEach(text => Markdown.Parse(text.Text, Lossless));

    [Benchmark(Description = "Markdig, plain")]
    public MarkdownDocument? MarkdigPlain() => ForEach(text => Markdown.Parse(text.Text, Plain));

    [Benchmark(Description = "parse")]
    public SyntaxTree? Parse() => ForEach(Parse);

    [Benchmark(Description = "parse, bind and check")]
    public SemanticModel? ParseBindCheck() => ForEach(Check);

    private static SemanticModel Check(SampleText text)
    {
        var model = SemanticModel.Create(Parse(text), text.Project);

        // The checks run when they are asked for.
        if (model.Diagnostics.IsDefault)
            throw new InvalidOperationException("The checks gave nothing to look at.");
        return model;
    }

    /// <summary>
    /// Runs everything until the runtime has compiled it for good, which takes seconds: what was measured first would else be measured in
    /// code that no long run ever sees.
    /// </summary>
    private void WarmUp()
    {
        var sets = Enum.GetValues<TextSet>().Select(SampleTexts.Of).ToList();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUpTime;)
        {
            foreach (var set in sets)
            {
                texts = set;
                MarkdigLossless();
                MarkdigPlain();
                ParseBindCheck();
            }
        }
    }

    private static SyntaxTree Parse(SampleText text) => SyntaxTree.Parse(SourceText.From(text.Text), text.Project.Settings);

    /// <summary>Does something to every text; gives the last result, so that nothing is optimised away.</summary>
    private T? ForEach<T>(Func<SampleText, T> read)
        where T : class
    {
        T? last = null;
        foreach (var text in texts)
            last = read(text);
        return last;
    }
}
