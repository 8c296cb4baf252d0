using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;
using MinutesDsl.Benchmarks.Templates;
using MinutesDsl.Scriban;

namespace MinutesDsl.Benchmarks;

/// <summary>A page of minutes, 30 KB of HTML, rendered by our engine and by Handlebars.Net. Both have their templates parsed and their model made before.</summary>
public class TemplateBenchmarks
{
    private readonly Template page = Template.Parse(BenchFolder.Read("minutes.scriban-html"), "minutes");
    private readonly ScriptObject scribanModel = JsonModel.ForScriban(BenchFolder.Model());
    private readonly BenchPartials partials = new();
    private readonly string[] texts = [.. new[] { "minutes", "header", "votes" }.Select(name => BenchFolder.Read(name + ".scriban-html"))];
    private readonly HandlebarsTemplate<object, object> handlebars = HandlebarsPage.Compile();
    private readonly Dictionary<string, object?> handlebarsModel = JsonModel.ForHandlebars(BenchFolder.Model());

    internal static bool CanRun => BenchFolder.Exists;

    [GlobalSetup]
    public void AreAlike()
    {
        Expect(BenchFolder.Read("expected.scriban.html"), Scriban());
        Expect(BenchFolder.Read("expected.scriban.html"), ScribanEscaping());
        Expect(BenchFolder.Read("expected.handlebars.html"), HandlebarsNet());
    }

    [Benchmark(Baseline = true, Description = "Handlebars.Net")]
    public string HandlebarsNet() => handlebars(handlebarsModel);

    [Benchmark(Description = "src/Scriban")]
    public string Scriban() => Render(EscapingMode.None);

    [Benchmark(Description = "src/Scriban, escaping by place")]
    public string ScribanEscaping() => Render(EscapingMode.Html);

    /// <summary>For information: the page and its partials from text to trees.</summary>
    [Benchmark(Description = "src/Scriban, parse")]
    public int Parse() => texts.Sum(text => Template.Parse(text, "minutes").Messages.Length);

    private string Render(EscapingMode escaping)
    {
        var context = new TemplateContext { Escaping = escaping, TemplateLoader = partials };
        context.PushGlobal(scribanModel);
        return page.Render(context);
    }

    private static void Expect(string expected, string actual)
    {
        if (actual != expected)
            throw new InvalidOperationException("A page is not as it should be: the engines would be compared on different work.");
    }
}
