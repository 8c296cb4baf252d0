using System.Diagnostics;
using System.Globalization;
using MinutesDsl.Benchmarks.Texts;

namespace MinutesDsl.Benchmarks;

/// <summary>
/// 200 Word documents of examples/bromley: by the published program, in one process, its start included; and by a loop of pandoc over Markdown
/// of the same words. They take turns in one run, so that both meet the same neighbours on the machine. The third row is the library in this
/// process, which is compiled while it runs.
/// </summary>
internal static class WordBatch
{
    private const int Documents = 200;
    private const int Rounds = 10;
    private const int InTurn = Documents / Rounds;

    /// <param name="program">The published <c>minutes</c>; null to publish it first.</param>
    /// <param name="output">Where the table goes.</param>
    internal static void Run(string? program, TextWriter output)
    {
        using var folder = new BatchFolder(Documents);
        program = program is null ? folder.Publish() : Path.GetFullPath(program);
        var (ours, theirs, library) = (new List<TimeTaken>(), new List<TimeTaken>(), new List<TimeTaken>());
        var inProcess = new InProcess();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(OneProcess(program, folder, round).Each(Documents));
            theirs.Add(TimedShell.Run("""i=0; while [ $i -lt "$3" ]; do pandoc -f markdown -t docx -o "$2-$i.docx" "$1"; i=$((i+1)); done""",
                folder.Markdown, folder.At($"pandoc-{round}"), InTurn.ToString(CultureInfo.InvariantCulture)).Each(InTurn));
            library.Add(inProcess.Render(folder, round).Each(InTurn));
        }

        output.WriteLine("| what | runs | time of each document, median (fastest, slowest run) | processor time of each, median |\n|---|---:|---:|---:|");
        output.WriteLine(Row($"the published program, {Documents} files in one process", ours));
        output.WriteLine(Row($"pandoc, started for each, {InTurn} in a run", theirs));
        output.WriteLine(Row($"the library, compiled while it runs, {InTurn} in a run", library));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\npandoc takes {Median(theirs.Zip(ours, (their, our) => their.Clock / our.Clock)):0.0} times as long as the published program, and {Median(theirs.Zip(ours, (their, our) => their.Work / our.Work)):0.0} times the processor time (medians of the ratios of {Rounds} turns)."));
    }

    private static TimeTaken OneProcess(string program, BatchFolder folder, int round)
    {
        var target = folder.At($"minutes-{round}");
        var taken = TimedShell.Run(""" "$1" render "$2" --to docx --out "$3" >"$4" 2>&1""", program, folder.Project, target, folder.At("said"));
        var made = Directory.EnumerateFiles(target, "*.docx", SearchOption.AllDirectories).Count();
        return made == Documents ? taken : throw new InvalidOperationException($"{program} made {made} documents, not {Documents}.");
    }

    private static string Row(string what, List<TimeTaken> each)
    {
        var clock = each.Select(taken => taken.Clock.TotalMilliseconds).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {each.Count} | {Median(clock):0.0} ms ({clock.Min():0.0}, {clock.Max():0.0}) | {Median(each.Select(taken => taken.Work.TotalMilliseconds)):0.0} ms |");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The library in this process: reading, binding, rendering and writing, one after the other.</summary>
    private sealed class InProcess
    {
        private readonly SampleText text = SampleTexts.Example("bromley");
        private readonly Render.RenderRequest request = WordBenchmarks.Request("bromley", new StyleFolder(Repository.At("examples", "bromley", "styles")));

        public TimeTaken Render(BatchFolder folder, int round)
        {
            var begin = Stopwatch.GetTimestamp();
            var before = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < InTurn; i++)
                File.WriteAllBytes(folder.At($"library-{round}-{i}.docx"), WordBenchmarks.Render(WordTexts.Model(text), request).Output?.Content ?? []);
            return new TimeTaken(Stopwatch.GetElapsedTime(begin), Environment.CpuUsage.TotalTime - before);
        }
    }
}
