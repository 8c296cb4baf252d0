using System.Text;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;

namespace MinutesDsl.Benchmarks.Texts;

/// <summary>The texts that are parsed.</summary>
internal static class SampleTexts
{
    private const int RepeatedLength = 300_000;
    private const int KeywordsLength = 100_000;

    internal static IReadOnlyList<SampleText> Of(TextSet set) => set switch
    {
        TextSet.OneByOne => [.. Read("examples"), .. Read("tests/Corpus")],
        TextSet.Repeated => [Repeat(Read("examples"))],
        _ => [new SampleText(KeywordText.Make(KeywordsLength), Project.Empty)],
    };

    /// <summary>The first file of minutes of an example.</summary>
    internal static SampleText Example(string name) => Read(Path.Combine("examples", name))[0];

    /// <summary>The minutes below a folder, each with the settings and registers of its project.</summary>
    private static List<SampleText> Read(string folder) =>
        [.. Directory.EnumerateFiles(Repository.At(folder), "*.minutes", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SampleText(File.ReadAllText(path), ProjectOf(path)))];

    /// <summary>A project that looks at no files: the benchmarks measure no disk.</summary>
    private static Project ProjectOf(string path)
    {
        var files = new PhysicalFiles();
        return ProjectLoader.Load(ProjectDiscovery.Find(path, files), files).Project with { Files = null };
    }

    private static SampleText Repeat(List<SampleText> texts)
    {
        var builder = new StringBuilder();
        while (builder.Length < RepeatedLength)
        {
            foreach (var text in texts)
                builder.AppendLine(text.Text);
        }

        return new SampleText(builder.ToString(), texts[0].Project);
    }
}
