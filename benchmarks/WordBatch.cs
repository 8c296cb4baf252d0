using System.Diagnostics;
using System.Globalization;
using MinutesDsl.Benchmarks.Texts;
using MinutesDsl.Render;

namespace MinutesDsl.Benchmarks;

/// <summary>
/// 200 Word documents of examples/bromley: in one process, as `minutes render` makes them, the first with a cold program; and by a loop of
/// pandoc over Markdown of the same words. The two take turns in one run, so that both meet the same neighbours on the machine.
/// </summary>
internal static class WordBatch
{
    private const int Documents = 200;
    private const int Rounds = 10;

    internal static void Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("minutes-batch-").FullName;
        try
        {
            var text = SampleTexts.Example("bromley");
            var markdown = Path.Combine(folder, "bromley.md");
            File.WriteAllText(markdown, Markdown(text.Text));
            var (ours, theirs) = (new List<double>(), new List<double>());
            var begin = Stopwatch.GetTimestamp();
            var request = WordBenchmarks.Request("bromley", new StyleFolder(Repository.At("examples", "bromley", "styles")));
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < Documents / Rounds; i++)
                    ours.Add(Time(ref begin, () => File.WriteAllBytes(Path.Combine(folder, $"{round}-{i}.docx"), WordBenchmarks.Render(WordTexts.Model(text), request).Output?.Content ?? [])));
                begin = Stopwatch.GetTimestamp();
                for (var i = 0; i < Documents / Rounds; i++)
                    theirs.Add(Time(ref begin, () => Pandoc(markdown, Path.Combine(folder, $"p{round}-{i}.docx"))));
                begin = Stopwatch.GetTimestamp();
            }

            output.WriteLine("| what | documents | total | mean | median | first |\n|---|---:|---:|---:|---:|---:|");
            output.WriteLine(Row("minutes, one process", ours));
            output.WriteLine(Row("pandoc, one start each", theirs));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\npandoc takes {theirs.Sum() / ours.Sum():0} times as long."));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Time(ref long begin, Action work)
    {
        work();
        var now = Stopwatch.GetTimestamp();
        var time = Stopwatch.GetElapsedTime(begin, now).TotalMilliseconds;
        begin = now;
        return time;
    }

    private static string Row(string what, List<double> times) => string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {times.Count} | {times.Sum():0} ms | {times.Average():0.0} ms | {times.Order().ElementAt(times.Count / 2):0.0} ms | {times[0]:0} ms |");

    private static void Pandoc(string source, string target)
    {
        using var process = Process.Start("pandoc", ["-f", "markdown", "-t", "docx", "-o", target, source]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("pandoc failed.");
    }

    /// <summary>The same words as Markdown: keywords and fields become paragraphs, items headings.</summary>
    private static string Markdown(string minutes) => string.Join(
        '\n', minutes.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.StartsWith("ITEM ", StringComparison.Ordinal) ? "# " + line["ITEM ".Length..] : line));
}
