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
            var (ourWork, theirWork) = (TimeSpan.Zero, TimeSpan.Zero);
            var begin = Stopwatch.GetTimestamp();
            var request = WordBenchmarks.Request("bromley", new StyleFolder(Repository.At("examples", "bromley", "styles")));
            for (var round = 0; round < Rounds; round++)
            {
                var before = Environment.CpuUsage.TotalTime;
                for (var i = 0; i < Documents / Rounds; i++)
                    ours.Add(Time(ref begin, () => File.WriteAllBytes(Path.Combine(folder, $"{round}-{i}.docx"), WordBenchmarks.Render(WordTexts.Model(text), request).Output?.Content ?? [])));
                ourWork += Environment.CpuUsage.TotalTime - before;
                begin = Stopwatch.GetTimestamp();
                theirWork += Pandoc(markdown, Path.Combine(folder, $"p{round}"), Documents / Rounds);
                var each = Stopwatch.GetElapsedTime(begin).TotalMilliseconds / (Documents / Rounds);
                theirs.AddRange(Enumerable.Repeat(each, Documents / Rounds));
                begin = Stopwatch.GetTimestamp();
            }

            output.WriteLine("| what | documents | total | mean | median | CPU time of each |\n|---|---:|---:|---:|---:|---:|");
            output.WriteLine(Row("minutes, one process", ours, ourWork));
            output.WriteLine(Row("pandoc, one start each", theirs, theirWork));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\npandoc takes {theirs.Sum() / ours.Sum():0} times as long, and {theirWork / ourWork:0} times the CPU time. Our first document took {ours[0]:0} ms, the program being cold."));
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

    private static string Row(string what, List<double> times, TimeSpan work) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {times.Count} | {times.Sum():0} ms | {times.Average():0.0} ms | {times.Order().ElementAt(times.Count / 2):0.0} ms | {work.TotalMilliseconds / times.Count:0.0} ms |");

    /// <summary>A shell's loop over pandoc; gives the CPU time of its children, which the shell's `times` tells.</summary>
    private static TimeSpan Pandoc(string source, string target, int count)
    {
        const string Loop = "i=0; while [ $i -lt $3 ]; do pandoc -f markdown -t docx -o \"$2-$i.docx\" \"$1\" || exit 1; i=$((i+1)); done; times";
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", Loop, "sh", source, target, count.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("sh did not start.");
        var times = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("pandoc failed.");
        return Read(times[^2]) + Read(times[^1]);
    }

    /// <summary>A time as the shell writes it: <c>0m1.230s</c>.</summary>
    private static TimeSpan Read(string text) =>
        TimeSpan.FromMinutes(int.Parse(text.AsSpan(0, text.IndexOf('m')), CultureInfo.InvariantCulture)) + TimeSpan.FromSeconds(double.Parse(text.AsSpan(text.IndexOf('m') + 1).TrimEnd('s'), CultureInfo.InvariantCulture));

    /// <summary>The same words as Markdown: keywords and fields become paragraphs, items headings.</summary>
    private static string Markdown(string minutes) => string.Join(
        '\n', minutes.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.StartsWith("ITEM ", StringComparison.Ordinal) ? "# " + line["ITEM ".Length..] : line));
}
